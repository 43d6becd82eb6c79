package org.priceglass.ui.common.task;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The threads behind the lanes of {@link TaskRunner}. */
public final class TaskThreads implements AutoCloseable {
    private static final int READERS = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService reading = Executors.newFixedThreadPool(READERS, named("question-"));
    private final ExecutorService writing = Executors.newSingleThreadExecutor(named("import-"));

    public Map<Lane, Executor> lanes() {
        return Map.of(Lane.READING, reading, Lane.WRITING, writing);
    }

    /** Lets running work come to its end for some seconds; cancel it first. */
    @Override
    public void close() {
        reading.shutdown();
        writing.shutdown();
        try {
            boolean ended = writing.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    && reading.awaitTermination(1, TimeUnit.SECONDS);
            if (!ended) {
                // The threads are daemons: what a killed import leaves is cleaned up at the next start.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix, 1).factory();
    }
}
