package org.priceglass.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that records what happens to jobs. What many workers report at the same time becomes one transaction
 * and one write to the file, so each of them waits for a durable record without paying for it alone. It is never
 * interrupted: an interrupt would close the database's file.
 */
final class JobLedger implements AutoCloseable {
    private static final int CAPACITY = 10_000;
    private static final int AT_ONCE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(JobLedger.class);

    /** Nothing more to come. */
    private static final Entry END = new Entry(List.of(), new CompletableFuture<>());

    private static final int TRIES_FOR_MEMORY = 100;
    private static final Duration PAUSE_FOR_MEMORY = Duration.ofMillis(100);

    private record Entry(List<JobWrite> writes, CompletableFuture<@Nullable Void> done) {
    }

    private final JobStore store;
    private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>(CAPACITY);
    private final Thread thread = Thread.ofPlatform().name("job-ledger").daemon().unstarted(this::run);

    private JobLedger(JobStore store) {
        this.store = store;
    }

    static JobLedger start(JobStore store) {
        JobLedger ledger = new JobLedger(store);
        ledger.thread.start();
        return ledger;
    }

    /** Records and waits until it is durable. */
    void record(List<? extends JobWrite> writes) {
        Entry entry = new Entry(List.copyOf(writes), new CompletableFuture<>());
        put(entry);
        try {
            entry.done().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("cannot record what happened to jobs: " + e.getCause(), e.getCause());
        }
    }

    /** Records soon, in the order of the calls. */
    void later(JobWrite write) {
        put(new Entry(List.of(write), new CompletableFuture<>()));
    }

    private void put(Entry entry) {
        boolean interrupted = false;
        boolean put = false;
        while (!put) {
            try {
                entries.put(entry);
                put = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Entry> batch = new ArrayList<>();
        boolean ended = false;
        while (!ended) {
            try {
                batch.add(entries.take());
            } catch (InterruptedException e) {
                LOG.debug("the ledger is not to be interrupted", e);
                continue;
            }
            entries.drainTo(batch, AT_ONCE - 1);
            ended = batch.remove(END);
            recordAll(batch);
            batch.clear();
        }
    }

    private void recordAll(List<Entry> batch) {
        List<JobWrite> writes = new ArrayList<>();
        batch.forEach(entry -> writes.addAll(entry.writes()));
        try {
            write(writes);
            batch.forEach(entry -> entry.done().complete(null));
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                LOG.error("cannot record {}", writes, e);
                batch.getFirst().done().completeExceptionally(e);
            } else {
                // one of them is at fault; the others are recorded
                batch.forEach(entry -> recordAll(List.of(entry)));
            }
        }
    }

    /** Memory that a job used up is there again once that job has failed, which only this thread can record. */
    private void write(List<JobWrite> writes) {
        for (int left = TRIES_FOR_MEMORY; left > 0; left--) {
            try {
                store.record(writes);
                return;
            } catch (OutOfMemoryError e) {
                LOG.debug("no memory to record, {} tries left", left, e);
                LockSupport.parkNanos(PAUSE_FOR_MEMORY.toNanos());
            }
        }
        throw new IllegalStateException("no memory to record what happened to jobs");
    }

    /** Returns when all that was handed over is recorded. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        entries.add(END);
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
