package org.priceglass.job;

/** What a handler knows of its job, and tells of it. Safe for many threads. */
public interface JobContext {
    /** The id, unique over all queues and for ever. */
    long id();

    /** Of this attempt, from 1. */
    int attempt();

    /** What is to be done, as JSON. */
    String payload();

    /**
     * Begins a part of the work.
     *
     * @param phase
     *            what is done, in a word or two
     * @param total
     *            in units; {@link JobProgress#UNKNOWN} where nobody knows
     */
    void begin(String phase, ProgressUnit unit, long total);

    /** Says how many units are done in all; costs next to nothing, so it may be called for each. */
    void done(long units);

    /** Writes a line to the log of the job; of an attempt the first 10,000 are kept. */
    void log(LogLevel level, String message);

    /** Whether the job should end. */
    boolean isCancelled();

    /**
     * To be called at least a few times a second.
     *
     * @throws JobCancelledException
     *             where the job should end
     */
    void checkCancelled();

    /**
     * What is closed when the job is cancelled, so that a cancel reaches what the job waits for: a socket, a statement.
     * Called at once where it was cancelled before.
     *
     * @return to be closed when it is no longer waited for
     */
    Waiting onCancel(AutoCloseable waitedFor);

    /**
     * Lets a cancel interrupt the calling thread until the result is closed: for pure waiting only. A thread that is
     * interrupted while it reads or writes the database closes the database, so no job is interrupted elsewhere.
     */
    default Waiting interruptible() {
        Thread thread = Thread.currentThread();
        Waiting waiting = onCancel(thread::interrupt);
        return () -> {
            waiting.close();
            Thread.interrupted();
        };
    }

    /**
     * Queues a child at once, durably; it stays queued when this job fails later. What should only follow on success
     * belongs to {@link JobOutcome#next}.
     *
     * @return its id, or the one of the open job with the same key
     */
    long submit(NewJob child);

    /** The time during which something is waited for. */
    interface Waiting extends AutoCloseable {
        @Override
        void close();
    }
}
