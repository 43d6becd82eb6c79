package org.priceglass.mockweb;

/** What is wrong with the file of a hospital. */
public enum Fault {
    /** Nothing. */
    NONE(true),
    /** Packed as gzip for the transfer. */
    PACKED(true),
    /** Behind a redirect, under a name that only Content-Disposition tells. */
    NAMELESS(true),
    /** The first request is answered 429 with Retry-After. */
    LIMITED_ONCE(true),
    /** The first request is answered 500. */
    BROKEN_ONCE(true),
    /** The first answer is reset in mid-body. */
    RESET_ONCE(true),
    /** The first answer falls silent in mid-body. */
    STALL_ONCE(true),
    /** The first answer ends early; the server knows nothing of ranges. */
    SHORT_ONCE(true),
    /** The first answer ends early; then the file has another content. */
    CHANGED_IN_RESUME(true),
    /** Comes in drips. */
    DRIP(true),
    /** Every answer announces more than it has. */
    LYING_LENGTH(false),
    /** Every request is answered 500. */
    BROKEN(false),
    /** Redirects in a circle. */
    REDIRECT_LOOP(false),
    /** Redirects without saying where to. */
    REDIRECT_NOWHERE(false),
    /** An HTML page with status 200. */
    WEB_PAGE(false),
    /** A login page with status 200. */
    LOGIN_PAGE(false),
    /** A page with status 403 that wants to see a human. */
    CAPTCHA(false),
    /** Status 404. */
    NOT_FOUND(false),
    /** Status 410. */
    GONE(false),
    /** Status 403. */
    FORBIDDEN(false),
    /** Nothing. */
    EMPTY(false),
    /** A PDF document. */
    PDF(false),
    /** robots.txt does not want the file fetched. */
    ROBOTS(false);

    private final boolean passing;

    Fault(boolean passing) {
        this.passing = passing;
    }

    /** Whether the file arrives whole in the end, when failures that may pass are tried again. */
    public boolean isPassing() {
        return passing;
    }
}
