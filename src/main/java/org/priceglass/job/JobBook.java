package org.priceglass.job;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Decides on the board and records in the ledger, in the order that a kill can do no harm to. */
final class JobBook implements AutoCloseable {
    private final JobBoard board;
    private final JobLedger ledger;
    private final Clock clock;
    private final List<Consumer<JobTicket>> listeners = new CopyOnWriteArrayList<>();

    JobBook(JobBoard board, JobLedger ledger, Clock clock) {
        this.board = board;
        this.ledger = ledger;
        this.clock = clock;
    }

    JobBoard board() {
        return board;
    }

    JobLedger ledger() {
        return ledger;
    }

    Instant now() {
        return clock.instant();
    }

    Clock clock() {
        return clock;
    }

    /** Queues jobs; what has the key of an open job is that job. All that was reported before is recorded as well. */
    List<Long> add(@Nullable Long parent, List<NewJob> jobs) {
        List<Long> ids = new ArrayList<>();
        List<JobWrite.Added> added = reserve(parent, jobs, ids);
        record(added, added);
        return ids;
    }

    /** Queues a job, and records something else about its id in the same transaction. */
    long add(NewJob job, LongFunction<JobWrite> besides) {
        List<Long> ids = new ArrayList<>();
        List<JobWrite.Added> added = reserve(null, List.of(job), ids);
        long id = ids.getFirst();
        List<JobWrite> writes = new ArrayList<>(added);
        writes.add(besides.apply(id));
        record(writes, added);
        return id;
    }

    /** A job succeeded; what follows is queued with it, in one transaction. */
    void succeed(JobTicket done, JobOutcome outcome, JobProgress progress) {
        // its own key is free for what follows
        board.forget(done.id(), done.key());
        List<JobWrite.Added> next = reserve(done.id(), outcome.next(), new ArrayList<>());
        record(List.of(new JobWrite.Succeeded(done.id(), done.tries().attempts(), now(), outcome, progress, next)),
                next);
        put(done);
    }

    /** A job stands differently, without an attempt; it does so on the board already. */
    void moved(JobTicket ticket) {
        ledger.record(List.of(new JobWrite.Moved(ticket, now())));
        tell(ticket);
    }

    /** What waited long enough is queued. */
    void wake() {
        for (JobTicket woken : board.wake(now())) {
            ledger.later(new JobWrite.Moved(woken, now()));
            tell(woken);
        }
    }

    /** A job stands differently, and that is recorded. */
    void put(JobTicket ticket) {
        board.put(ticket);
        tell(ticket);
    }

    /** Calls the listener after each change of a job with how it stands now, in the thread that made it. */
    void listen(Consumer<JobTicket> listener) {
        listeners.add(listener);
    }

    void tell(JobTicket ticket) {
        listeners.forEach(listener -> listener.accept(ticket));
    }

    private List<JobWrite.Added> reserve(@Nullable Long parent, List<NewJob> jobs, List<Long> ids) {
        List<JobWrite.Added> added = new ArrayList<>();
        for (NewJob job : jobs) {
            JobBoard.Reservation reservation = board.reserve(job);
            ids.add(reservation.id());
            if (reservation.isNew()) {
                added.add(new JobWrite.Added(reservation.id(), parent, job, now()));
            }
        }
        return added;
    }

    private void record(List<? extends JobWrite> writes, List<JobWrite.Added> added) {
        try {
            ledger.record(writes);
        } catch (RuntimeException e) {
            added.forEach(job -> board.forget(job.id(), job.job().key()));
            throw e;
        }
        added.forEach(job -> put(JobTicket.of(job.id(), job.job(), job.at())));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
