package org.priceglass.discover.pra;

import java.time.Duration;
import org.priceglass.http.HostLimit;

/**
 * How fast and how patiently the service is asked.
 *
 * @param limit
 *            of its host
 * @param patience
 *            for a turn at the host, and for a Retry-After
 * @param tries
 *            how often a request is made in all where the host asks to be left alone for a while
 * @param sessionLife
 *            after which a session is opened anew
 * @param mostBytes
 *            of one answer
 */
public record PraPace(HostLimit limit, Duration patience, int tries, Duration sessionLife, int mostBytes) {
    private static final Duration SLACK = Duration.ofSeconds(20);
    /** 100 requests in 180 seconds, of which all states take 54. */
    public static final PraPace USUAL = new PraPace(new HostLimit(1, 100, Duration.ofSeconds(180)),
            Duration.ofSeconds(200), 3, Duration.ofMinutes(30), 64 << 20);

    /** The same within another limit, with the patience to wait for a turn. */
    public PraPace within(HostLimit other) {
        return new PraPace(other, other.per().plus(SLACK), tries, sessionLife, mostBytes);
    }
}
