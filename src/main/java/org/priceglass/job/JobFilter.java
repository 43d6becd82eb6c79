package org.priceglass.job;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which jobs are wanted.
 *
 * @param queues
 *            empty for all
 * @param states
 *            empty for all
 * @param failures
 *            why the last attempt failed; empty whether or not it did
 * @param text
 *            part of title, lane, kind or message, in whatever case; null for all
 */
public record JobFilter(Set<JobQueue> queues, Set<JobState> states, Set<FailureKind> failures, @Nullable String text) {
    public static final JobFilter ALL = new JobFilter(Set.of(), Set.of(), Set.of(), null);

    public JobFilter {
        queues = Set.copyOf(queues);
        states = Set.copyOf(states);
        failures = Set.copyOf(failures);
    }

    /** The jobs of a queue in a state. */
    public static JobFilter of(JobQueue queue, JobState state) {
        return new JobFilter(Set.of(queue), Set.of(state), Set.of(), null);
    }

    /** Whether it wants a job as it stands. */
    public boolean wants(Job job) {
        return mayWant(job.ticket())
                && (failures.isEmpty() || failures.stream().anyMatch(kind -> kind == job.failure()))
                && (text == null || holds(job.work().title()) || holds(job.work().lane()) || holds(job.work().kind())
                        || holds(job.message()));
    }

    private boolean holds(@Nullable String where) {
        return where != null && text != null && where.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether it wants a job, as far as its ticket tells. */
    public boolean mayWant(JobTicket ticket) {
        return (queues.isEmpty() || queues.contains(ticket.queue()))
                && (states.isEmpty() || states.contains(ticket.state()));
    }
}
