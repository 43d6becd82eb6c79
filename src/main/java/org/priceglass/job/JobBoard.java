package org.priceglass.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which job runs next. Holds a ticket for each that is open, since only one process has the workspace: a claim costs no
 * search in the database, and two workers never want the same job.
 */
final class JobBoard {
    private static final Comparator<JobTicket> BY_DUE = Comparator.comparing(JobBoard::due)
            .thenComparingLong(JobTicket::id);

    private final Map<Long, JobTicket> open = new HashMap<>();
    private final Map<String, Long> keys = new HashMap<>();
    private final Map<JobQueue, Lanes> ready = new EnumMap<>(JobQueue.class);
    private final TreeSet<JobTicket> waiting = new TreeSet<>(BY_DUE);
    private final JobCounts counts;
    private long lastId;

    /**
     * @param open
     *            what is still to be done
     * @param counts
     *            of all jobs, those included
     */
    JobBoard(List<JobTicket> open, JobCounts counts, long lastId) {
        this.counts = counts.copy();
        this.lastId = lastId;
        for (JobQueue queue : JobQueue.values()) {
            ready.put(queue, new Lanes());
        }
        for (JobTicket ticket : open) {
            this.counts.add(ticket.queue(), ticket.state(), -1);
            enter(ticket);
        }
    }

    /** The id for a new job, or the one of the open job with the same key. */
    synchronized Reservation reserve(NewJob job) {
        String key = job.key();
        Long same = key == null ? null : keys.get(key);
        if (same != null) {
            return new Reservation(same, false);
        }
        lastId++;
        if (key != null) {
            keys.put(key, lastId);
        }
        return new Reservation(lastId, true);
    }

    /** Gives back the key of a job that could not be recorded. */
    synchronized void forget(long id, @Nullable String key) {
        if (key != null) {
            keys.remove(key, id);
        }
    }

    /** A job is new, or stands differently now. */
    synchronized void put(JobTicket ticket) {
        JobTicket before = open.get(ticket.id());
        if (before != null) {
            leave(before);
        }
        enter(ticket);
        notifyAll();
    }

    /**
     * A job that was finished is to be done again.
     *
     * @return false where an open job has its key already
     */
    synchronized boolean reopen(JobTicket ticket, JobState finished) {
        if (open.containsKey(ticket.id()) || (ticket.key() != null && keys.containsKey(ticket.key()))) {
            return false;
        }
        counts.add(ticket.queue(), finished, -1);
        enter(ticket);
        notifyAll();
        return true;
    }

    /** Gives the next job of a queue to a worker; null where none may run now. */
    synchronized @Nullable JobTicket claim(JobQueue queue, int laneLimit, Instant now) {
        JobTicket next = lanes(queue).next(laneLimit);
        if (next == null) {
            return null;
        }
        JobTicket running = next.to(JobState.RUNNING, now).with(next.tries().started());
        put(running);
        return running;
    }

    /** Cancels a job that no worker has; null where a worker has it, or where it is not open. */
    synchronized @Nullable JobTicket withdraw(long id, Instant now) {
        JobTicket ticket = open.get(id);
        if (ticket == null || ticket.state() == JobState.RUNNING) {
            return null;
        }
        JobTicket cancelled = ticket.to(JobState.CANCELLED, now);
        put(cancelled);
        return cancelled;
    }

    /** Queues what has waited long enough. */
    synchronized List<JobTicket> wake(Instant now) {
        List<JobTicket> woken = new ArrayList<>();
        while (!waiting.isEmpty() && !due(waiting.first()).isAfter(now)) {
            JobTicket queued = waiting.first().to(JobState.QUEUED, now);
            put(queued);
            woken.add(queued);
        }
        return woken;
    }

    synchronized boolean isRunning(long id) {
        JobTicket ticket = open.get(id);
        return ticket != null && ticket.state() == JobState.RUNNING;
    }

    synchronized boolean isOpen(long id) {
        return open.containsKey(id);
    }

    synchronized boolean hasReady(JobQueue queue, int laneLimit) {
        return lanes(queue).next(laneLimit) != null;
    }

    synchronized JobCounts counts() {
        return counts.copy();
    }

    /** The number of jobs of a queue in a state. */
    synchronized long count(JobQueue queue, JobState state) {
        return counts.of(queue, state);
    }

    /** Finished jobs are gone. */
    synchronized void removed(JobCounts gone) {
        for (JobQueue queue : JobQueue.values()) {
            for (JobState state : JobState.values()) {
                counts.add(queue, state, -gone.of(queue, state));
            }
        }
    }

    /** Since when the job waits that is ready longest, by queue. */
    synchronized Map<JobQueue, Instant> oldestQueued() {
        Map<JobQueue, Instant> oldest = new EnumMap<>(JobQueue.class);
        for (JobTicket ticket : open.values()) {
            if (ticket.state() == JobState.QUEUED) {
                oldest.merge(ticket.queue(), ticket.since(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return oldest;
    }

    /** Waits until something holds, which is looked at after every change of a job; false when patience ends. */
    synchronized boolean await(BooleanSupplier condition, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        return true;
    }

    /** Lets those who wait look again: something else than a job changed. */
    synchronized void stir() {
        notifyAll();
    }

    private void leave(JobTicket ticket) {
        counts.add(ticket.queue(), ticket.state(), -1);
        switch (ticket.state()) {
            case QUEUED -> lanes(ticket.queue()).remove(ticket);
            case RUNNING -> lanes(ticket.queue()).release(ticket);
            case WAITING -> waiting.remove(ticket);
            case SUCCEEDED, FAILED, CANCELLED -> throw new IllegalStateException("finished jobs are not held");
        }
    }

    private void enter(JobTicket ticket) {
        counts.add(ticket.queue(), ticket.state(), 1);
        switch (ticket.state()) {
            case QUEUED -> lanes(ticket.queue()).add(ticket);
            case RUNNING -> lanes(ticket.queue()).occupy(ticket);
            case WAITING -> waiting.add(ticket);
            case SUCCEEDED, FAILED, CANCELLED -> {
                open.remove(ticket.id());
                forget(ticket.id(), ticket.key());
                return;
            }
        }
        open.put(ticket.id(), ticket);
        if (ticket.key() != null) {
            keys.putIfAbsent(ticket.key(), ticket.id());
        }
    }

    private Lanes lanes(JobQueue queue) {
        return Objects.requireNonNull(ready.get(queue));
    }

    private static Instant due(JobTicket ticket) {
        return ticket.due() == null ? Instant.MIN : ticket.due();
    }

    /**
     * An id for a job.
     *
     * @param isNew
     *            false where it is the id of an open job
     */
    record Reservation(long id, boolean isNew) {
    }
}
