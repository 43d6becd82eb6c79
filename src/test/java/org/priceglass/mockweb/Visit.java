package org.priceglass.mockweb;

import java.util.Optional;

/**
 * One request and its answer, noted before the answer is sent.
 *
 * @param start
 *            nanoseconds of {@link System#nanoTime()} when the request was read
 * @param range
 *            the Range that was asked for
 * @param wire
 *            what the answer goes over
 */
public record Visit(String host, String method, String target, Optional<String> range, int status, long start,
        Wire wire) {
    /** When the last part of the answer so far was about to be sent: the client may be done with it since. */
    public long end() {
        return wire.lastWrite();
    }
}
