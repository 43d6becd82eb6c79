package org.priceglass.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The workers of a queue: as many as the settings say and the work needs. */
final class WorkerPool {
    private final JobQueue queue;
    private final Jobs jobs;
    private final Worker worker;
    private final ExecutorService threads;
    private int active;
    private boolean stopped;

    WorkerPool(JobQueue queue, Jobs jobs, Worker worker) {
        this.queue = queue;
        this.jobs = jobs;
        this.worker = worker;
        this.threads = Executors
                .newCachedThreadPool(Thread.ofPlatform().name("job-" + queue.label() + "-", 1).daemon().factory());
    }

    /** There may be something to do. */
    synchronized void wake() {
        while (mayRun() && active < size() && active < demand()) {
            active++;
            threads.execute(this::work);
        }
    }

    /** Nothing more begins. */
    synchronized void stop() {
        stopped = true;
        threads.shutdown();
    }

    private void work() {
        for (JobTicket ticket = claim(); ticket != null; ticket = claim()) {
            worker.run(ticket);
        }
    }

    private synchronized @Nullable JobTicket claim() {
        JobTicket ticket = mayRun() && active <= size() ? jobs.running().claim(queue) : null;
        if (ticket == null) {
            active--;
        }
        return ticket;
    }

    private boolean mayRun() {
        return !stopped && !jobs.isPaused(queue);
    }

    private int size() {
        return jobs.queues().workers(queue);
    }

    /** No more workers than jobs, and none where the lanes of all that wait are full. */
    private long demand() {
        long running = jobs.book().board().count(queue, JobState.RUNNING);
        boolean ready = jobs.book().board().hasReady(queue, jobs.queues().laneLimit(queue));
        return ready ? running + jobs.book().board().count(queue, JobState.QUEUED) : 0;
    }
}
