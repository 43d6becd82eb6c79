package org.priceglass.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Tells whoever waits for a host, a socket or a disk to give up. Once stopped, it stays so; safe for many threads.
 */
public final class StopSignal {
    private final Map<Object, Runnable> actions = new LinkedHashMap<>();
    private boolean stopped;

    /** Stops; whatever waits ends at once. */
    public void stop() {
        List<Runnable> due;
        synchronized (this) {
            stopped = true;
            due = List.copyOf(actions.values());
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /**
     * Ends the work where it was stopped.
     *
     * @throws CancellationException
     *             where it was
     */
    public void check() {
        if (isStopped()) {
            throw new CancellationException("stopped");
        }
    }

    /** Runs an action when it stops, at once where it has; no more after the result is closed. Actions do not wait. */
    Registration onStop(Runnable action) {
        Object key = new Object();
        synchronized (this) {
            if (!stopped) {
                actions.put(key, action);
                return () -> forget(key);
            }
        }
        action.run();
        return () -> {
        };
    }

    private synchronized void forget(Object key) {
        actions.remove(key);
    }

    /** An action that waits for the signal, until closed. */
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
