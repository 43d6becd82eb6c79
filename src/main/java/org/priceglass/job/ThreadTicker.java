package org.priceglass.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ticks in a thread of its own; a task that fails is called again. */
final class ThreadTicker implements Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadTicker.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Duration period;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("job-ticker").daemon().factory());

    ThreadTicker(Duration period) {
        this.period = period;
    }

    @Override
    public void start(Runnable task) {
        var _ = thread.scheduleWithFixedDelay(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("what is to be done at every tick failed", e);
            }
        }, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Not by an interrupt, which would close the database's file; waits for the task at hand. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("what is done at every tick has not ended after {} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
