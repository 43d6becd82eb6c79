package org.priceglass.job.metric;

import java.time.Instant;

/**
 * A figure at a moment.
 *
 * @param samples
 *            how many measurements {@code total} is the sum of
 */
public record Sample(Instant at, long samples, long total) {
}
