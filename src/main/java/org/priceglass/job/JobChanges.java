package org.priceglass.job;

import java.util.Map;
import java.util.Set;

/**
 * What happened to jobs in the last quarter of a second.
 *
 * @param changed
 *            the jobs that stand differently now; empty where {@code many}
 * @param many
 *            whether more changed than are worth naming, so that a list of jobs is to be asked for anew
 * @param counts
 *            of all jobs now
 * @param progress
 *            of all jobs that run now, by id
 */
public record JobChanges(Set<Long> changed, boolean many, JobCounts counts, Map<Long, JobProgress> progress) {
    public JobChanges {
        changed = Set.copyOf(changed);
        progress = Map.copyOf(progress);
    }
}
