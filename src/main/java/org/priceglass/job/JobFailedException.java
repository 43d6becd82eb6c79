package org.priceglass.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Thrown by a handler that knows why it cannot do its work; anything else that it throws counts as a bug. */
public class JobFailedException extends Exception {
    private static final long serialVersionUID = 1;

    private final FailureKind kind;
    private final @Nullable Duration retryAfter;
    private final @Nullable String evidence;

    /** With one line for people: what, where, what to do. */
    public JobFailedException(FailureKind kind, String message) {
        this(kind, message, null, null, null);
    }

    public JobFailedException(FailureKind kind, String message, Throwable cause) {
        this(kind, message, cause, null, null);
    }

    /**
     * @param retryAfter
     *            the pause that the server asked for
     * @param evidence
     *            what shows it, such as the first bytes of a page that was no file
     */
    public JobFailedException(FailureKind kind, String message, @Nullable Throwable cause,
            @Nullable Duration retryAfter, @Nullable String evidence) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.evidence = evidence;
    }

    public FailureKind kind() {
        return kind;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public @Nullable String evidence() {
        return evidence;
    }
}
