package org.priceglass.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try of a job.
 *
 * @param number
 *            from 1
 * @param ended
 *            null while it runs
 * @param end
 *            null while it runs
 * @param failure
 *            null where it did not fail
 */
public record JobAttempt(int number, Instant started, @Nullable Instant ended, @Nullable AttemptEnd end,
        @Nullable JobFailure failure) {
}
