package org.priceglass.job;

import java.util.Arrays;

/** How many jobs of each queue are in each state. Not changed once handed out. */
public final class JobCounts {
    private static final int STATES = JobState.values().length;

    private final long[] counts;

    public JobCounts() {
        this(new long[JobQueue.values().length * STATES]);
    }

    private JobCounts(long[] counts) {
        this.counts = counts;
    }

    /** The same with so many more. */
    public JobCounts plus(JobQueue queue, JobState state, long more) {
        JobCounts sum = copy();
        sum.add(queue, state, more);
        return sum;
    }

    public long of(JobQueue queue, JobState state) {
        return counts[queue.ordinal() * STATES + state.ordinal()];
    }

    /** Over all queues. */
    public long of(JobState state) {
        long sum = 0;
        for (JobQueue queue : JobQueue.values()) {
            sum += of(queue, state);
        }
        return sum;
    }

    /** All of a queue. */
    public long of(JobQueue queue) {
        long sum = 0;
        for (JobState state : JobState.values()) {
            sum += of(queue, state);
        }
        return sum;
    }

    public long total() {
        return Arrays.stream(counts).sum();
    }

    JobCounts copy() {
        return new JobCounts(counts.clone());
    }

    void add(JobQueue queue, JobState state, long more) {
        counts[queue.ordinal() * STATES + state.ordinal()] += more;
    }

    /** Jobs that are still to be done, or are being done. */
    public long open() {
        return of(JobState.QUEUED) + of(JobState.RUNNING) + of(JobState.WAITING);
    }

    public long ended() {
        return total() - open();
    }
}
