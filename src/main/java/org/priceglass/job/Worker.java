package org.priceglass.job;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one job and reports how it ended. */
final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Attempts attempts;
    private final Map<String, JobHandler> handlers;

    Worker(Attempts attempts, Map<String, JobHandler> handlers) {
        this.attempts = attempts;
        this.handlers = Map.copyOf(handlers);
    }

    void run(JobTicket ticket) {
        try {
            RunningJob job = attempts.begin(ticket);
            if (job != null) {
                run(job);
            }
        } catch (RuntimeException e) {
            // it counts as running, and is queued again when the workspace opens next
            LOG.error("job {} cannot be begun", ticket.id(), e);
        }
    }

    private void run(RunningJob job) {
        try {
            JobOutcome outcome = attempt(job);
            Thread.interrupted();
            attempts.succeeded(job, outcome);
        } catch (Throwable thrown) {
            Thread.interrupted();
            fail(job, thrown);
        }
    }

    private JobOutcome attempt(RunningJob job) throws Exception {
        String kind = job.ticket().kind();
        JobHandler handler = handlers.get(kind);
        if (handler == null) {
            throw new JobFailedException(FailureKind.BAD_REQUEST,
                    "this release does not know jobs of the kind '" + kind + "': it was queued by another one");
        }
        return handler.run(job);
    }

    private void fail(RunningJob job, Throwable thrown) {
        Verdict verdict = Verdict.of(job, thrown);
        if (verdict.failure().kind() == FailureKind.BUG && !(thrown instanceof OutOfMemoryError)) {
            LOG.error("job {} failed", job.id(), thrown);
        }
        try {
            attempts.failed(job, verdict);
        } catch (RuntimeException e) {
            // it stays running in the workspace, and is queued again when that opens next
            LOG.error("cannot record how job {} ended", job.id(), e);
        }
    }
}
