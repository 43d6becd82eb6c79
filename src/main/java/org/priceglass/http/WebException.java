package org.priceglass.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A request failed: the message says in one line what, where and, where something can be done, what to do. */
public final class WebException extends IOException {
    private static final long serialVersionUID = 1L;

    private final WebFailure failure;
    private final int status;
    private final @Nullable Duration retryAfter;
    private final String evidence;

    private WebException(WebFailure failure, String message, @Nullable Throwable cause, int status,
            @Nullable Duration retryAfter, String evidence) {
        super(message, cause);
        this.failure = failure;
        this.status = status;
        this.retryAfter = retryAfter;
        this.evidence = evidence;
    }

    static WebException of(WebFailure failure, String message) {
        return of(failure, message, null);
    }

    static WebException of(WebFailure failure, String message, @Nullable Throwable cause) {
        return new WebException(failure, message, cause, 0, null, "");
    }

    /** Nothing was asked, because it is not our turn yet. */
    static WebException later(WebFailure failure, String message, Duration retryAfter) {
        return new WebException(failure, message, null, 0, retryAfter, "");
    }

    static WebException status(WebFailure failure, String message, int status, @Nullable Duration retryAfter,
            String evidence) {
        return new WebException(failure, message, null, status, retryAfter, evidence);
    }

    /** The same failure with what it means put before. */
    WebException because(String meaning) {
        return new WebException(failure, meaning + ": " + getMessage(), this, status, retryAfter, evidence);
    }

    public WebFailure failure() {
        return failure;
    }

    /** The status that the host answered; empty where it did not. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** How long the host wants to be left alone, or how long we have to wait for our turn, from now. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The first bytes of the answer, one char for each byte; empty where there were none. */
    public String evidence() {
        return evidence;
    }
}
