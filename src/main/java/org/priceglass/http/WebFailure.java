package org.priceglass.http;

/** Why nothing, or not all, came back. What may pass by itself says so; the rest is a fact about the address. */
public enum WebFailure {
    /** Refused, reset or broken off before or between bytes. */
    CONNECTION(true),
    /** No such name, or no answer from name servers. */
    UNKNOWN_HOST(true),
    /** No connection, or no first byte of the answer, in time. */
    TIMEOUT(true),
    /** The body stopped coming, or came slower than settings allow. */
    STALLED(true),
    /** The body ended before the length that was announced. */
    CUT_OFF(true),
    /** No turn at the host within the patience of the request; nothing was asked. */
    HOST_BUSY(true),
    /** 429, or 503 with Retry-After; also where an earlier such answer still holds, and nothing was asked. */
    RATE_LIMITED(true),
    /** Any other 5xx. */
    SERVER_ERROR(true),
    /** 401, 403, 407, 451. */
    FORBIDDEN(false),
    /** 404. */
    NOT_FOUND(false),
    /** 410. */
    GONE(false),
    /** Any other status that is no answer to the request. */
    UNEXPECTED_STATUS(false),
    /** The host's robots.txt does not want us there. */
    ROBOTS(false),
    /** Not an address that can be asked: no host, or a scheme other than http and https. */
    BAD_ADDRESS(false),
    /** A host of a private network or of this machine, which the user has not allowed. */
    REFUSED_ADDRESS(false),
    /** A redirect in a circle, to nowhere, too often, or from https to http. */
    BAD_REDIRECT(false),
    /** The host cannot prove who it is. */
    CERTIFICATE(false),
    /** More bytes than the caller takes. */
    TOO_LARGE(false);

    private final boolean passing;

    WebFailure(boolean passing) {
        this.passing = passing;
    }

    /** Whether the same request may succeed later. */
    public boolean isPassing() {
        return passing;
    }
}
