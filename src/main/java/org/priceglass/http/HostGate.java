package org.priceglass.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives turns at hosts: each host has its own line, so a slow one keeps nobody else waiting. */
final class HostGate {
    private final Map<String, HostLine> lines = new ConcurrentHashMap<>();

    /**
     * Waits for a turn, first come, first served.
     *
     * @throws WebException
     *             {@link WebFailure#HOST_BUSY} or {@link WebFailure#RATE_LIMITED} where patience ends before
     */
    Turn enter(String host, HostLimit limit, Duration patience, StopSignal stop) throws WebException {
        HostLine line = line(host);
        line.enter(limit, patience, stop);
        return line::leave;
    }

    /** Lets nobody in for a while, because the host asked for it. */
    void hold(String host, Duration time) {
        line(host).hold(time);
    }

    private HostLine line(String host) {
        return lines.computeIfAbsent(host, HostLine::new);
    }

    /** To be closed when the host has answered in full. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
