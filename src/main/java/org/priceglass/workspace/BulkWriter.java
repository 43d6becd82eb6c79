package org.priceglass.workspace;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes while another reads: takes batches from a short queue, inserts each and commits it. Its
 * first failure reaches the reader with the next batch.
 */
final class BulkWriter implements AutoCloseable {
    private static final int QUEUED = 24;
    private static final long PATIENCE_MILLIS = 50;

    /** Behind the last batch. */
    private record End() implements RowBatch {
        @Override
        public void insertInto(BulkInsert target) {
            throw new IllegalStateException("the end is no batch");
        }
    }

    private final Database database;
    private final BlockingQueue<RowBatch> queue = new ArrayBlockingQueue<>(QUEUED);
    private final Thread thread = Thread.ofPlatform().name("bulk-writer").daemon().unstarted(this::run);
    private volatile @Nullable Throwable failure;
    private volatile boolean abandoned;

    private BulkWriter(Database database) {
        this.database = database;
    }

    static BulkWriter start(Database database) {
        BulkWriter writer = new BulkWriter(database);
        writer.thread.start();
        return writer;
    }

    /** Hands a batch over; waits while the queue is full. */
    void put(RowBatch batch) throws IOException {
        try {
            do {
                check();
            } while (!queue.offer(batch, PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits until all is written and committed. */
    void finish() throws IOException {
        put(new End());
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        check();
    }

    /** Stops after the batch at hand and forgets the rest. */
    @Override
    public void close() {
        abandoned = true;
        queue.clear();
        if (!queue.offer(new End())) {
            throw new IllegalStateException("batches are handed over while the load ends");
        }
        boolean interrupted = false;
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

    private void check() throws IOException {
        Throwable cause = failure;
        if (cause != null) {
            throw database.failure(cause);
        }
    }

    private void run() {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (BulkInsert insert = new BulkInsert(connection)) {
                for (RowBatch batch = queue.take(); !(batch instanceof End) && !abandoned; batch = queue.take()) {
                    batch.insertInto(insert);
                    connection.commit();
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException | InterruptedException | RuntimeException | OutOfMemoryError e) {
            failure = e;
        }
    }

    private static InterruptedIOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        InterruptedIOException exception = new InterruptedIOException("the import was interrupted");
        exception.initCause(e);
        return exception;
    }
}
