package org.priceglass.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a job and is to be recorded. */
public sealed interface JobWrite {
    /** It is there: queued, or waiting where it may not run yet. */
    record Added(long id, @Nullable Long parent, NewJob job, Instant at) implements JobWrite {
    }

    /** An attempt began; the number of it is in {@code tries}. */
    record Started(long id, JobTries tries, Instant at) implements JobWrite {
    }

    /** An attempt succeeded, and these follow. */
    record Succeeded(long id, int attempt, Instant at, JobOutcome outcome, JobProgress progress,
            List<Added> next) implements JobWrite {
        public Succeeded {
            next = List.copyOf(next);
        }
    }

    /**
     * An attempt ended otherwise.
     *
     * @param ticket
     *            how the job stands now
     */
    record Ended(JobTicket ticket, AttemptEnd end, Instant at, JobFailure failure,
            JobProgress progress) implements JobWrite {
    }

    /** It changed its state without an attempt: due, retried by hand, cancelled before it ran. */
    record Moved(JobTicket ticket, Instant at) implements JobWrite {
    }

    /**
     * A schedule queued it.
     *
     * @param next
     *            when the schedule runs next; null where it never does
     */
    record Scheduled(int schedule, Instant at, @Nullable Instant next, long job) implements JobWrite {
    }

    /** It is so far. */
    record Progressed(long id, JobProgress progress) implements JobWrite {
    }

    /** It wrote a line to its log. */
    record Logged(long id, int attempt, Instant at, LogLevel level, String message) implements JobWrite {
    }
}
