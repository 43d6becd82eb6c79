package org.priceglass.job;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when a failed job is tried again.
 *
 * @param attempts
 *            how often it is tried in all, the first time included
 * @param base
 *            the pause after the first failure; it doubles with each further one
 * @param cap
 *            the longest pause
 * @param jitter
 *            the part of a pause, 0 to 1, that is left to chance, so that jobs that failed together do not come back
 *            together
 */
public record RetryPolicy(int attempts, Duration base, Duration cap, double jitter) {
    /** Fails at once. */
    public static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, Duration.ZERO, 0);

    private static final double USUAL_JITTER = 0.3;
    private static final int MOST_DOUBLINGS = 30;

    public RetryPolicy {
        if (attempts < 1 || base.isNegative() || cap.isNegative() || jitter < 0 || jitter > 1) {
            throw new IllegalArgumentException("a retry policy needs at least 1 attempt, pauses that are not negative"
                    + " and a jitter from 0 to 1");
        }
    }

    static RetryPolicy growing(int attempts, Duration base, Duration cap) {
        return new RetryPolicy(attempts, base, cap, USUAL_JITTER);
    }

    /** Whether it is tried again after so many failures. */
    public boolean retries(int failures) {
        return failures < attempts;
    }

    /** The pause after a failure, the first being number 1: up to the jitter shorter than the doubled base. */
    public Duration pause(int failure, RandomGenerator random) {
        long cappedMillis = cap.toMillis();
        long millis = Math.min(cappedMillis,
                saturated(base.toMillis(), 1L << Math.min(MOST_DOUBLINGS, Math.max(0, failure - 1))));
        return Duration.ofMillis(Math.round(millis * (1 - jitter * random.nextDouble())));
    }

    private static long saturated(long millis, long factor) {
        return millis > Long.MAX_VALUE / factor ? Long.MAX_VALUE : millis * factor;
    }

    /** {@code ATTEMPTS BASE CAP JITTER}, as in {@code 5 PT10S PT30M 0.3}; {@code never} where it fails at once. */
    public String text() {
        return attempts == 1 ? "never" : attempts + " " + base + " " + cap + " " + jitter;
    }

    /** From its text. */
    public static RetryPolicy parse(String text) {
        if (text.strip().equals("never")) {
            return NEVER;
        }
        String[] parts = text.strip().split("\\s+", -1);
        try {
            if (parts.length == 4) {
                return new RetryPolicy(Integer.parseInt(parts[0]), Duration.parse(parts[1]), Duration.parse(parts[2]),
                        Double.parseDouble(parts[3]));
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            throw notUnderstood(text, e);
        }
        throw notUnderstood(text, null);
    }

    private static IllegalArgumentException notUnderstood(String text, @Nullable Exception cause) {
        return new IllegalArgumentException("a retry policy is 'never' or attempts, first pause, longest pause and"
                + " jitter, such as '5 PT10S PT30M 0.3', not '" + text + "'", cause);
    }
}
