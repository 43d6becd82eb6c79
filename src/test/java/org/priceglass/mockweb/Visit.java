package org.priceglass.mockweb;

import java.util.Optional;

/**
 * One request and its answer.
 *
 * @param start
 *            nanoseconds of {@link System#nanoTime()} when the request was read
 * @param end
 *            when the last part of the answer was about to be sent
 * @param range
 *            the Range that was asked for
 */
public record Visit(String host, String method, String target, Optional<String> range, int status, long start,
        long end) {
}
