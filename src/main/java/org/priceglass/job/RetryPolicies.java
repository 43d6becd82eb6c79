package org.priceglass.job;

import java.time.Duration;

/**
 * What is done about a failure unless settings say otherwise. What passes by itself is tried again; what is a fact
 * about the source is recorded as what it is, and so is a bug.
 */
public final class RetryPolicies {
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int MOST_INTERRUPTIONS = 10;

    private RetryPolicies() {
    }

    /** For a kind of failure, in every queue. */
    public static RetryPolicy usual(FailureKind kind) {
        return switch (kind) {
            case CONNECTION, TIMEOUT -> RetryPolicy.growing(6, SHORT, Duration.ofMinutes(30));
            case BROKEN_TRANSFER -> RetryPolicy.growing(5, SHORT, Duration.ofMinutes(10));
            case RATE_LIMITED -> RetryPolicy.growing(8, LONG, Duration.ofHours(1));
            case SERVER_ERROR -> RetryPolicy.growing(5, LONG, Duration.ofHours(1));
            // the number is not looked at: see FailureKind.waitsItsTurn
            case HOST_BUSY -> RetryPolicy.growing(Integer.MAX_VALUE, SHORT, SHORT);
            // so often in a row that the job itself may be what ends the process
            case INTERRUPTED -> new RetryPolicy(MOST_INTERRUPTIONS, Duration.ZERO, Duration.ZERO, 0);
            case FORBIDDEN, NOT_FOUND, GONE, LOGIN_WALL, CAPTCHA, WEB_PAGE, PDF, EMPTY, NOT_ALLOWED, REDIRECT_LOOP,
                    BAD_CONTENT, FILE_TOO_LARGE, OUT_OF_SPACE, SIZE_LIMIT, BAD_REQUEST, CANCELLED, BUG ->
                RetryPolicy.NEVER;
        };
    }
}
