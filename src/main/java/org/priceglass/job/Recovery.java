package org.priceglass.job;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts right what a process left that ended while its jobs ran. */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final JobStore store;
    private final Aftermath aftermath;
    private final Clock clock;

    Recovery(JobStore store, Aftermath aftermath, Clock clock) {
        this.store = store;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    /** Queues again what was running. */
    void run() {
        Instant now = clock.instant();
        List<JobWrite> writes = new ArrayList<>();
        for (JobTicket ticket : store.open()) {
            if (ticket.state() == JobState.RUNNING) {
                JobFailure failure = new JobFailure(FailureKind.INTERRUPTED, "the program ended while the job ran",
                        null, null);
                JobTicket next = aftermath.of(ticket, FailureKind.INTERRUPTED, null, now);
                JobProgress progress = store.job(ticket.id()).map(Job::progress).orElse(JobProgress.NONE);
                writes.add(new JobWrite.Ended(next, AttemptEnd.INTERRUPTED, now, failure, progress));
            }
        }
        if (!writes.isEmpty()) {
            store.record(writes);
            LOG.info("{} jobs ran when the program ended last; they are queued again", writes.size());
        }
    }
}
