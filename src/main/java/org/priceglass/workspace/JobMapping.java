package org.priceglass.workspace;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.AttemptEnd;
import org.priceglass.job.FailureKind;
import org.priceglass.job.Job;
import org.priceglass.job.JobAttempt;
import org.priceglass.job.JobFailure;
import org.priceglass.job.JobLogLine;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.JobTicket;
import org.priceglass.job.JobTimes;
import org.priceglass.job.JobTries;
import org.priceglass.job.LogLevel;
import org.priceglass.job.NewJob;
import org.priceglass.job.ProgressUnit;
import org.priceglass.workspace.jooq.tables.records.JobAttemptRecord;
import org.priceglass.workspace.jooq.tables.records.JobLogRecord;
import org.priceglass.workspace.jooq.tables.records.JobRecord;

/** Rows of jobs as what they mean. */
final class JobMapping {
    private static final int ATTEMPT_BITS = 16;

    private JobMapping() {
    }

    /** The key of an attempt, the first one being number 1. */
    static long attempt(long job, int number) {
        return job << ATTEMPT_BITS | number;
    }

    static JobTicket ticket(JobRecord row) {
        OffsetDateTime since = row.getStartedAt() == null ? row.getCreatedAt() : row.getStartedAt();
        return new JobTicket(row.getId(), JobQueue.of(row.getQueue()), row.getKind(), row.getLane(), row.getPriority(),
                row.getDedupeKey(), JobState.of(row.getState()), tries(row), since.toInstant(),
                instant(row.getDueAt()));
    }

    static Job job(JobRecord row) {
        NewJob work = new NewJob(JobQueue.of(row.getQueue()), row.getKind(), row.getTitle(), row.getPayload(),
                row.getDedupeKey(), row.getLane(), row.getPriority(), null);
        JobTimes times = new JobTimes(row.getCreatedAt().toInstant(), instant(row.getDueAt()),
                instant(row.getStartedAt()), instant(row.getFinishedAt()));
        return new Job(row.getId(), row.getParentId(), work, JobState.of(row.getState()), tries(row), times,
                progress(row), row.getResult(), orNegative(row.getBytes()), orNegative(row.getRecords()),
                failure(row.getFailure()), row.getMessage());
    }

    static JobAttempt attempt(JobAttemptRecord row) {
        FailureKind kind = failure(row.getFailure());
        JobFailure failure = kind == null
                ? null
                : new JobFailure(kind, String.valueOf(row.getMessage()), row.getStack(), row.getEvidence());
        return new JobAttempt((int) (row.getId() & (1L << ATTEMPT_BITS) - 1), row.getStartedAt().toInstant(),
                instant(row.getEndedAt()), row.getOutcome() == null ? null : AttemptEnd.of(row.getOutcome()), failure);
    }

    static JobLogLine logLine(JobLogRecord row) {
        return new JobLogLine(row.getId(), row.getJobId(), row.getAttempt(), row.getWrittenAt().toInstant(),
                LogLevel.of(row.getLevel()), row.getMessage());
    }

    private static JobTries tries(JobRecord row) {
        return new JobTries(row.getAttempts(), row.getFailures(), row.getInterruptions());
    }

    private static JobProgress progress(JobRecord row) {
        if (row.getUnit() == null) {
            return JobProgress.NONE;
        }
        return new JobProgress(row.getPhase(), ProgressUnit.of(row.getUnit()), row.getDone(), row.getTotal(), 0, null);
    }

    private static @Nullable FailureKind failure(@Nullable String label) {
        return label == null ? null : FailureKind.of(label);
    }

    private static long orNegative(@Nullable Long number) {
        return number == null ? -1 : number;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
