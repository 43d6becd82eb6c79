package org.priceglass.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of a workspace: queued, looked at, cancelled, retried, their queues paused and resumed. A {@link JobRunner}
 * works them. Whatever a method says is done is durable when it returns. Safe for many threads.
 */
public final class Jobs implements AutoCloseable {
    private static final int LINES = 10_000;

    private final JobStore store;
    private final JobBook book;
    private final QueueControl queues;
    private final Attempts attempts;
    private final JobFeed feed = new JobFeed();

    private Jobs(JobStore store, JobBook book, QueueControl queues, Attempts attempts) {
        this.store = store;
        this.book = book;
        this.queues = queues;
        this.attempts = attempts;
        book.listen(feed::changed);
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
     * Queues a job, and records something else about its id in the same transaction, also where it is the id of the
     * open job with the same key.
     */
    public long submit(NewJob job, LongFunction<JobWrite> besides) {
        return book.add(job, besides);
    }

    /**
     * Cancels a job: one that waits at once, one that runs as soon as it lets go, which is within a second.
     *
     * @return false where it is finished or not known
     */
    public boolean cancel(long id) {
        JobTicket withdrawn = book.board().withdraw(id, book.now());
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
                JobTicket queued = job.ticket().to(JobState.QUEUED, book.now()).with(job.tries().forgiven());
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
        return retry(store.ids(JobFilter.of(queue, JobState.FAILED), JobOrder.NEWEST, Integer.MAX_VALUE).reversed());
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

    /**
     * Waits until jobs are finished.
     *
     * @return false where patience ended first
     */
    public boolean awaitEnd(Collection<Long> ids, Duration patience) throws InterruptedException {
        JobBoard board = book.board();
        return board.await(() -> ids.stream().noneMatch(board::isOpen), patience);
    }

    /** How many jobs there are, without asking the database. */
    public JobCounts counts() {
        return book.board().counts();
    }

    /** How each queue is at this moment, without asking the database. */
    public List<QueueHealth> health() {
        JobCounts counts = counts();
        Map<JobQueue, Instant> oldest = book.board().oldestQueued();
        return Arrays.stream(JobQueue.values())
                .map(queue -> new QueueHealth(queue, isPaused(queue), counts.of(queue, JobState.QUEUED),
                        counts.of(queue, JobState.RUNNING), counts.of(queue, JobState.WAITING),
                        counts.of(queue, JobState.FAILED), oldest.get(queue)))
                .toList();
    }

    /** The jobs that run but have not gone on for so long. */
    public List<StalledJob> stalled(Duration after) {
        Instant before = book.now().minus(after);
        List<StalledJob> stalled = new ArrayList<>();
        attempts.forEach((id, job) -> {
            if (book.board().isRunning(id) && job.lastMoved().isBefore(before)) {
                stalled.add(new StalledJob(job.ticket(), job.lastMoved()));
            }
        });
        return stalled;
    }

    /** A job, with its progress of this moment. */
    public Optional<Job> job(long id) {
        return store.job(id).map(this::live);
    }

    /** These jobs in this order, with their progress of this moment, without those that are gone. */
    public List<Job> jobs(Collection<Long> ids) {
        return store.jobs(ids).stream().map(this::live).toList();
    }

    /** The ids of the jobs that are wanted, in order: what a table over many jobs holds. */
    public List<Long> ids(JobFilter filter, JobOrder order, int most) {
        return store.ids(filter, order, most);
    }

    /** How many jobs are wanted. */
    public long count(JobFilter filter) {
        return store.count(filter);
    }

    /** The tries of a job, the first one first. */
    public List<JobAttempt> attempts(long id) {
        return store.attempts(id);
    }

    /** The lines that a job wrote, the first one first; of very many the last {@value #LINES}. */
    public List<JobLogLine> log(long id) {
        return log(LogFilter.of(id), JobStore.NEWEST, LINES).reversed();
    }

    /**
     * Lines of logs, the newest first.
     *
     * @param before
     *            the id that their ids are below: that of the last line of the page before, or {@link JobStore#NEWEST}
     */
    public List<JobLogLine> log(LogFilter filter, long before, int most) {
        return store.log(filter, before, most);
    }

    /** The jobs that follow from a job, by id. */
    public List<Long> children(long id) {
        return store.children(id);
    }

    /** How far the running jobs are, by id. */
    public Map<Long, JobProgress> progress() {
        Map<Long, JobProgress> progress = new HashMap<>();
        attempts.forEach((id, job) -> {
            if (book.board().isRunning(id)) {
                progress.put(id, job.progress());
            }
        });
        return progress;
    }

    /**
     * Tells a watcher, about four times a second while something happens, what did; in a thread that must not be kept
     * waiting.
     */
    public void watch(Consumer<JobChanges> watcher) {
        feed.watch(watcher);
    }

    /** Tells a watcher nothing more. */
    public void unwatch(Consumer<JobChanges> watcher) {
        feed.unwatch(watcher);
    }

    /** Removes some finished jobs of a state that ended before a time; returns how many. */
    long remove(JobState state, Instant before, int most) {
        JobCounts gone = store.remove(state, before, most);
        book.board().removed(gone);
        return gone.total();
    }

    /** Time has passed. */
    void tick() {
        book.wake();
        feed.flush(this::counts, this::progress);
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
