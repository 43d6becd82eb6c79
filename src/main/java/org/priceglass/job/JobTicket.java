package org.priceglass.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a job to decide when it runs: small, because all that are open are held in memory.
 *
 * @param due
 *            when it may run; null unless it waits
 */
public record JobTicket(long id, JobQueue queue, @Nullable String lane, int priority, @Nullable String key,
        JobState state, JobTries tries, @Nullable Instant due) {
    static JobTicket of(long id, NewJob job) {
        return new JobTicket(id, job.queue(), job.lane(), job.priority(), job.key(),
                job.notBefore() == null ? JobState.QUEUED : JobState.WAITING, JobTries.NONE, job.notBefore());
    }

    JobTicket to(JobState next) {
        return new JobTicket(id, queue, lane, priority, key, next, tries, null);
    }

    JobTicket waitingUntil(Instant time) {
        return new JobTicket(id, queue, lane, priority, key, JobState.WAITING, tries, time);
    }

    JobTicket with(JobTries newTries) {
        return new JobTicket(id, queue, lane, priority, key, state, newTries, due);
    }
}
