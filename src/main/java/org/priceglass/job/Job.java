package org.priceglass.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands in the workspace.
 *
 * @param parent
 *            the job that it follows from; null where a person or a schedule asked for it
 * @param progress
 *            where it ran last, or runs
 * @param result
 *            JSON; null unless it succeeded
 * @param bytes
 *            the size of the file that it worked through; negative where there was none
 * @param records
 *            extracted; negative where it extracts none
 * @param failure
 *            of its last attempt that failed; null where none did
 * @param message
 *            the reason of the failure in one line
 */
public record Job(long id, @Nullable Long parent, NewJob work, JobState state, JobTries tries, JobTimes times,
        JobProgress progress, @Nullable String result, long bytes, long records, @Nullable FailureKind failure,
        @Nullable String message) {
    JobTicket ticket() {
        Instant since = times.started() == null ? times.created() : times.started();
        return new JobTicket(id, work.queue(), work.kind(), work.lane(), work.priority(), work.key(), state, tries,
                since, times.due());
    }

    Job with(JobProgress newProgress) {
        return new Job(id, parent, work, state, tries, times, newProgress, result, bytes, records, failure, message);
    }
}
