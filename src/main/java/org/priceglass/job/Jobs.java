package org.priceglass.job;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of a workspace: queued, looked at, cancelled, retried, their queues paused and resumed. A {@link JobRunner}
 * works them. Whatever a method says is done is durable when it returns. Safe for many threads.
 */
public final class Jobs implements AutoCloseable {
    private final JobStore store;
    private final JobBook book;
    private final QueueControl queues;
    private final Attempts attempts;

    private Jobs(JobStore store, JobBook book, QueueControl queues, Attempts attempts) {
        this.store = store;
        this.book = book;
        this.queues = queues;
        this.attempts = attempts;
    }

    /**
     * The jobs of a workspace that was just opened. What was running when the last process ended goes back to its
     * queue, with the attempt recorded as interrupted.
     */
    public static Jobs open(JobParts parts) {
        JobStore store = parts.store();
        JobSettings names = new JobSettings(parts.machine());
        Aftermath aftermath = new Aftermath(parts.settings(), names, parts.random());
        new Recovery(store, aftermath, parts.clock()).run();
        JobBoard board = new JobBoard(store.open(), store.counts(), store.lastId());
        JobBook book = new JobBook(board, JobLedger.start(store), parts.clock());
        QueueControl queues = new QueueControl(parts.settings(), names, parts.alerts());
        return new Jobs(store, book, queues, new Attempts(book, store, queues, aftermath));
    }

    /**
     * Queues a job.
     *
     * @return its id, or the one of the open job with the same key
     */
    public long submit(NewJob job) {
        return submit(null, List.of(job)).getFirst();
    }

    /**
     * Queues jobs, all or none.
     *
     * @param parent
     *            the job that they follow from; null where there is none
     * @return the id of each, or of the open job with the same key
     */
    public List<Long> submit(@Nullable Long parent, List<NewJob> jobs) {
        return book.add(parent, jobs);
    }

    /**
     * Cancels a job: one that waits at once, one that runs as soon as it lets go, which is within a second.
     *
     * @return false where it is finished or not known
     */
    public boolean cancel(long id) {
        JobTicket withdrawn = book.board().withdraw(id);
        if (withdrawn == null) {
            return attempts.cancel(id);
        }
        book.moved(withdrawn);
        return true;
    }

    /**
     * Queues failed and cancelled jobs again, as if they had never failed; leaves out others, and those whose key an
     * open job has.
     *
     * @return how many were queued
     */
    public int retry(Collection<Long> ids) {
        int retried = 0;
        for (long id : ids) {
            Job job = store.job(id).orElse(null);
            if (job != null && (job.state() == JobState.FAILED || job.state() == JobState.CANCELLED)) {
                JobTicket queued = job.ticket().to(JobState.QUEUED).with(job.tries().forgiven());
                if (book.board().reopen(queued, job.state())) {
                    book.moved(queued);
                    retried++;
                }
            }
        }
        return retried;
    }

    /** Queues all failed jobs of a queue again; returns how many were. */
    public int retryFailed(JobQueue queue) {
        return retry(store.ids(queue, JobState.FAILED));
    }

    /** Lets nothing more of a queue begin; kept when the program ends. */
    public void pause(JobQueue queue) {
        queues.pause(queue);
    }

    /** Lets a queue go on. */
    public void resume(JobQueue queue) {
        queues.resume(queue);
    }

    public boolean isPaused(JobQueue queue) {
        return queues.isPaused(queue);
    }

    /** How many jobs there are, without asking the database. */
    public JobCounts counts() {
        return book.board().counts();
    }

    /** A job, with its progress of this moment. */
    public Optional<Job> job(long id) {
        return store.job(id).map(this::live);
    }

    /** The tries of a job, the first one first. */
    public List<JobAttempt> attempts(long id) {
        return store.attempts(id);
    }

    /** The lines that a job wrote, the first one first. */
    public List<JobLogLine> log(long id) {
        return store.log(id);
    }

    /** The jobs that follow from a job, by id. */
    public List<Long> children(long id) {
        return store.children(id);
    }

    /** How far the running jobs are, by id. */
    public Map<Long, JobProgress> progress() {
        Map<Long, JobProgress> progress = new HashMap<>();
        attempts.forEach((id, job) -> progress.put(id, job.progress()));
        return progress;
    }

    JobBook book() {
        return book;
    }

    QueueControl queues() {
        return queues;
    }

    Attempts running() {
        return attempts;
    }

    private Job live(Job job) {
        RunningJob now = attempts.running(job.id());
        return now == null ? job : job.with(now.progress());
    }

    /** Returns when all is recorded. */
    @Override
    public void close() {
        book.close();
    }
}
