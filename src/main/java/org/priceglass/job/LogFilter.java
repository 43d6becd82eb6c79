package org.priceglass.job;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the logs of jobs are wanted.
 *
 * @param job
 *            null for all jobs
 * @param queues
 *            empty for all
 * @param levels
 *            empty for all
 * @param text
 *            part of the line, in whatever case; null for all
 */
public record LogFilter(@Nullable Long job, Set<JobQueue> queues, Set<LogLevel> levels, @Nullable String text) {
    public static final LogFilter ALL = new LogFilter(null, Set.of(), Set.of(), null);

    public LogFilter {
        queues = Set.copyOf(queues);
        levels = Set.copyOf(levels);
    }

    /** The log of one job. */
    public static LogFilter of(long job) {
        return new LogFilter(job, Set.of(), Set.of(), null);
    }
}
