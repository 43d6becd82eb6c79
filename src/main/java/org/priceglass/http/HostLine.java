package org.priceglass.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Who waits for one host, in order, and when the last requests began. */
final class HostLine {
    private static final Duration LONGEST_HOLD = Duration.ofDays(1);

    private final String host;
    private final Deque<Long> waiting = new ArrayDeque<>();
    private final Deque<Long> begun = new ArrayDeque<>();
    private long tickets;
    private int running;
    private long heldUntil = System.nanoTime();

    HostLine(String host) {
        this.host = host;
    }

    void enter(HostLimit limit, Duration patience, StopSignal stop) throws WebException {
        try (StopSignal.Registration _ = stop.onStop(this::wake)) {
            waitForTurn(limit, System.nanoTime() + patience.toNanos(), stop);
        }
    }

    synchronized void leave() {
        running--;
        notifyAll();
    }

    synchronized void hold(Duration time) {
        long nanos = (time.compareTo(LONGEST_HOLD) > 0 ? LONGEST_HOLD : time).toNanos();
        long until = System.nanoTime() + nanos;
        heldUntil = until - heldUntil > 0 ? until : heldUntil;
    }

    private synchronized void wake() {
        notifyAll();
    }

    private synchronized void waitForTurn(HostLimit limit, long deadline, StopSignal stop) throws WebException {
        long ticket = tickets++;
        waiting.add(ticket);
        try {
            stop.check();
            while (!admit(ticket, limit, deadline)) {
                stop.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        } finally {
            waiting.remove(ticket);
            notifyAll();
        }
    }

    /** Lets the first of the line in where the host is free; else waits until something may have changed. */
    private boolean admit(long ticket, HostLimit limit, long deadline) throws WebException, InterruptedException {
        long now = System.nanoTime();
        long free = freeAt(limit, now);
        boolean next = waiting.element() == ticket && running < limit.atOnce();
        if (next && free - now <= 0) {
            running++;
            begun.add(now);
            return true;
        }
        if (free - deadline > 0 || deadline - now <= 0) {
            throw late(now, free);
        }
        TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, (next ? free : deadline) - now));
        return false;
    }

    /** When the next request may begin, running ones aside. */
    private long freeAt(HostLimit limit, long now) {
        while (begun.size() > limit.requests()) {
            begun.remove();
        }
        long next = begun.size() == limit.requests() ? begun.element() + limit.per().toNanos() : now;
        return next - heldUntil > 0 ? next : heldUntil;
    }

    private WebException late(long now, long free) {
        if (heldUntil - now > 0) {
            Duration left = Duration.ofNanos(heldUntil - now);
            return WebException.later(WebFailure.RATE_LIMITED,
                    "%s asked to be left alone for another %d s".formatted(host, left.toSeconds() + 1), left);
        }
        return WebException.later(WebFailure.HOST_BUSY,
                "%s is busy with %d requests of ours, and %d more wait".formatted(host, running, waiting.size() - 1),
                Duration.ofNanos(Math.max(free - now, TimeUnit.SECONDS.toNanos(1))));
    }
}
