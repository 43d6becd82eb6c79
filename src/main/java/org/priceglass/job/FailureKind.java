package org.priceglass.job;

import java.util.Locale;

/** Why an attempt failed. What is done about it, unless settings say otherwise, is in {@link RetryPolicies}. */
public enum FailureKind {
    CONNECTION, TIMEOUT,
    /** 429, or 503 with Retry-After: that time is waited for at least. */
    RATE_LIMITED,
    /** Our own jobs have the host, or the file, for now. No failure: the job waits its turn, as often as it takes. */
    HOST_BUSY,
    /** Other 5xx. */
    SERVER_ERROR,
    /** It came, but not as announced: cut off, or other bytes than the hash says. */
    BROKEN_TRANSFER,
    /** 401, 403. */
    FORBIDDEN,
    /** 404. */
    NOT_FOUND,
    /** 410. */
    GONE, LOGIN_WALL, CAPTCHA,
    /** An error page or another web page with status 200. */
    WEB_PAGE, PDF, EMPTY,
    /** Robots, private address, refused scheme: we do not ask. */
    NOT_ALLOWED, REDIRECT_LOOP,
    /** Not a price file, or one that cannot be read as what it should be. */
    BAD_CONTENT,
    /** One file is larger than what is allowed for one file. */
    FILE_TOO_LARGE,
    /** The disk is full. Pauses the queue with an alert; the job stays queued. */
    OUT_OF_SPACE,
    /** The workspace is as large as it may be. Pauses the queue with an alert; the job stays queued. */
    SIZE_LIMIT,
    /** The payload or the settings do not fit. */
    BAD_REQUEST,
    /** Someone cancelled it. */
    CANCELLED,
    /** The process ended while it ran. */
    INTERRUPTED,
    /** Our fault: full stack trace. */
    BUG;

    /** Whether no other job of the queue would fare better, so that it is paused. */
    public boolean pausesQueue() {
        return this == OUT_OF_SPACE || this == SIZE_LIMIT;
    }

    /** Whether it is no failure but a turn that has not come, which counts as no try. */
    public boolean waitsItsTurn() {
        return this == HOST_BUSY;
    }

    /** As it is written on the command line, in settings and in the workspace. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a label. */
    public static FailureKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
