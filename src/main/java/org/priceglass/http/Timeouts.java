package org.priceglass.http;

import java.time.Duration;

/**
 * How long is waited.
 *
 * @param connect
 *            for a connection to each address of a host
 * @param stall
 *            for the next byte
 * @param slowWindow
 *            over so long a time
 * @param slowBytes
 *            a body must bring at least so many bytes
 * @param patience
 *            for a turn at a host, unless a request says otherwise
 */
public record Timeouts(Duration connect, Duration stall, Duration slowWindow, long slowBytes, Duration patience) {
    public static final Timeouts USUAL = new Timeouts(Duration.ofSeconds(20), Duration.ofSeconds(60),
            Duration.ofMinutes(2), 64 << 10, Duration.ofSeconds(30));
}
