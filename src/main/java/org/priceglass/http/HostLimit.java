package org.priceglass.http;

import java.time.Duration;

/**
 * How much one host is asked.
 *
 * @param atOnce
 *            requests at the same time, redirects and robots.txt included
 * @param requests
 *            at most so many begin within any span of {@code per}
 */
public record HostLimit(int atOnce, int requests, Duration per) {
    /** Polite to any hospital: two at once, and no more than one begins each second. */
    public static final HostLimit POLITE = new HostLimit(2, 1, Duration.ofSeconds(1));

    public HostLimit {
        if (atOnce < 1 || requests < 1 || per.isNegative()) {
            throw new IllegalArgumentException("a host limit lets at least one request through");
        }
    }

    /** The same, but no faster than one request in so long a time. */
    HostLimit noFasterThan(Duration delay) {
        return per.dividedBy(requests).compareTo(delay) >= 0 ? this : new HostLimit(atOnce, 1, delay);
    }
}
