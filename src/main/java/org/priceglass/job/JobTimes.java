package org.priceglass.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When things happened to a job.
 *
 * @param due
 *            when it runs again; null unless it waits
 * @param started
 *            its last attempt; null before the first
 * @param finished
 *            null while it is open
 */
public record JobTimes(Instant created, @Nullable Instant due, @Nullable Instant started, @Nullable Instant finished) {
}
