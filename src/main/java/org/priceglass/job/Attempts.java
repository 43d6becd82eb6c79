package org.priceglass.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The jobs that workers have: begun, cancelled, ended. */
final class Attempts {
    private final JobBook book;
    private final JobStore store;
    private final QueueControl queues;
    private final Aftermath aftermath;
    private final Map<Long, RunningJob> running = new ConcurrentHashMap<>();
    /** Also those that were cancelled after a worker took them and before it began. */
    private final Set<Long> cancelled = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    Attempts(JobBook book, JobStore store, QueueControl queues, Aftermath aftermath) {
        this.book = book;
        this.store = store;
        this.queues = queues;
        this.aftermath = aftermath;
    }

    /** Gives a job to a worker; null where none of the queue may run now. */
    @Nullable
    JobTicket claim(JobQueue queue) {
        return book.board().claim(queue, queues.laneLimit(queue), book.now());
    }

    /** The worker begins; null where the job was removed meanwhile. */
    @Nullable
    RunningJob begin(JobTicket ticket) {
        long id = ticket.id();
        Optional<String> payload = store.payload(id);
        if (payload.isEmpty()) {
            book.put(ticket.to(JobState.CANCELLED, book.now()));
            return null;
        }
        RunningJob begun = new RunningJob(ticket, payload.get(), book.clock(), book.ledger(),
                child -> book.add(id, List.of(child)).getFirst());
        running.put(id, begun);
        if (cancelled.contains(id)) {
            begun.cancel();
        }
        if (closing) {
            begun.shutDown();
        }
        // not waited for: a kill in the next milliseconds leaves the job queued, which is as good
        book.ledger().later(new JobWrite.Started(id, ticket.tries(), book.now()));
        book.tell(ticket);
        return begun;
    }

    void succeeded(RunningJob job, JobOutcome outcome) {
        book.succeed(job.ticket().to(JobState.SUCCEEDED, book.now()), outcome, job.progress());
        forget(job);
    }

    void failed(RunningJob job, Verdict verdict) {
        FailureKind kind = verdict.failure().kind();
        JobTicket next = job.isShutDown()
                ? job.ticket().to(JobState.QUEUED, book.now())
                : aftermath.of(job.ticket(), kind, verdict.retryAfter(), book.now());
        if (kind.pausesQueue()) {
            queues.pause(next.queue(), verdict.failure().message());
        }
        book.ledger().record(
                List.of(new JobWrite.Ended(next, verdict.end(), book.now(), verdict.failure(), job.progress())));
        forget(job);
        book.put(next);
    }

    /** Asks a running job to end; false where it does not run. */
    boolean cancel(long id) {
        if (!book.board().isRunning(id)) {
            return false;
        }
        cancelled.add(id);
        RunningJob job = running.get(id);
        if (job != null) {
            job.cancel();
        }
        return true;
    }

    /** Asks all running jobs to end and to be done again another time. */
    void shutDown() {
        closing = true;
        running.values().forEach(RunningJob::shutDown);
    }

    @Nullable
    RunningJob running(long id) {
        return running.get(id);
    }

    void forEach(BiConsumer<Long, RunningJob> action) {
        running.forEach(action);
    }

    /** How far each is, so that a crash leaves word of it. */
    void recordProgress() {
        running.forEach((id, job) -> book.ledger().later(new JobWrite.Progressed(id, job.progress())));
    }

    private void forget(RunningJob job) {
        running.remove(job.id());
        cancelled.remove(job.id());
    }
}
