package org.priceglass.job;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works the queues with threads of its own: as many for each as the settings say, changed while it runs. One for each
 * {@link Jobs}.
 */
public final class JobRunner implements AutoCloseable {
    private static final Duration EVER = Duration.ofDays(365);
    private static final Duration PROGRESS_RECORDED = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final Jobs jobs;
    private final JobBoard board;
    private final Ticker ticker;
    private final Worker worker;
    private final Map<JobQueue, WorkerPool> pools = new EnumMap<>(JobQueue.class);
    private Instant recorded;

    /**
     * @param handlers
     *            by kind of job
     */
    public JobRunner(Jobs jobs, Map<String, JobHandler> handlers, Ticker ticker) {
        this.jobs = jobs;
        this.board = jobs.book().board();
        this.recorded = jobs.book().now();
        this.ticker = ticker;
        this.worker = new Worker(jobs.running(), handlers);
    }

    /** Begins to work these queues; called once. */
    public void start(Set<JobQueue> queues) {
        for (JobQueue queue : queues) {
            pools.put(queue, new WorkerPool(queue, jobs, worker));
        }
        jobs.book().listen(ticket -> wake(ticket.queue()));
        jobs.queues().listen(this::wakeAll);
        ticker.start(this::tick);
        wakeAll();
    }

    /** Waits until no job is open in a queue that is worked and not paused; jobs that wait to be retried are open. */
    public void runUntilIdle() throws InterruptedException {
        board.await(this::isIdle, EVER);
    }

    /** Whether no job is open in a queue that is worked and not paused; jobs that wait to be retried are open. */
    public boolean isIdle() {
        return isDone(JobState.QUEUED) && isDone(JobState.RUNNING) && isDone(JobState.WAITING);
    }

    /**
     * Waits until nothing runs and nothing could run now; what waits for its time may remain.
     *
     * @return false where patience ended first
     */
    public boolean awaitQuiet(Duration patience) throws InterruptedException {
        return board.await(() -> isDone(JobState.QUEUED) && isDone(JobState.RUNNING), patience);
    }

    /** Asks what runs to end, waits for it, and returns when all is recorded. What ended so is queued again. */
    @Override
    public void close() {
        ticker.close();
        pools.values().forEach(WorkerPool::stop);
        jobs.running().shutDown();
        try {
            if (!board.await(() -> jobs.counts().of(JobState.RUNNING) == 0, PATIENCE)) {
                LOG.warn("{} jobs did not end when they were asked to; they are queued again at the next start",
                        jobs.counts().of(JobState.RUNNING));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        jobs.tick();
        Instant now = jobs.book().now();
        if (Duration.between(recorded, now).compareTo(PROGRESS_RECORDED) >= 0) {
            recorded = now;
            jobs.running().recordProgress();
        }
    }

    private void wakeAll() {
        pools.values().forEach(WorkerPool::wake);
        board.stir();
    }

    private void wake(JobQueue queue) {
        WorkerPool pool = pools.get(queue);
        if (pool != null) {
            pool.wake();
        }
    }

    private boolean isDone(JobState state) {
        for (JobQueue queue : pools.keySet()) {
            boolean mayBegin = state == JobState.RUNNING || !jobs.isPaused(queue);
            if (mayBegin && jobs.counts().of(queue, state) > 0) {
                return false;
            }
        }
        return true;
    }
}
