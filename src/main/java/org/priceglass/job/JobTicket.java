package org.priceglass.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a job to decide when it runs: small, because all that are open are held in memory.
 *
 * @param since
 *            when it came to stand so; of jobs of an earlier run of the program, when they last ran or were queued
 * @param due
 *            when it may run; null unless it waits
 */
public record JobTicket(long id, JobQueue queue, String kind, @Nullable String lane, int priority, @Nullable String key,
        JobState state, JobTries tries, Instant since, @Nullable Instant due) {
    static JobTicket of(long id, NewJob job, Instant now) {
        return new JobTicket(id, job.queue(), job.kind(), job.lane(), job.priority(), job.key(),
                job.notBefore() == null ? JobState.QUEUED : JobState.WAITING, JobTries.NONE, now, job.notBefore());
    }

    JobTicket to(JobState next, Instant now) {
        return new JobTicket(id, queue, kind, lane, priority, key, next, tries, now, null);
    }

    JobTicket waitingUntil(Instant time, Instant now) {
        return new JobTicket(id, queue, kind, lane, priority, key, JobState.WAITING, tries, now, time);
    }

    JobTicket with(JobTries newTries) {
        return new JobTicket(id, queue, kind, lane, priority, key, state, newTries, since, due);
    }
}
