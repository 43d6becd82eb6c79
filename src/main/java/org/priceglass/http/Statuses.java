package org.priceglass.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells answers from failures by their status. */
final class Statuses {
    private static final int EVIDENCE = 8 << 10;
    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;
    private static final int NOT_MODIFIED = 304;
    private static final int NO_SUCH_RANGE = 416;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private final RetryAfter retryAfter;

    Statuses(RetryAfter retryAfter) {
        this.retryAfter = retryAfter;
    }

    static boolean isAnswer(int status) {
        return (status >= SUCCESS && status < REDIRECT) || status == NOT_MODIFIED || status == NO_SUCH_RANGE;
    }

    /** What a reply that is no answer means; the first bytes of its body are kept as evidence. */
    WebException failure(WebReply reply) {
        int status = reply.status();
        @Nullable
        Duration wait = retryAfter.of(reply.header("Retry-After").orElse(null)).orElse(null);
        WebFailure failure = kind(status, wait != null);
        return WebException.status(failure, reply.url() + ": " + status + ", " + words(failure), status, wait,
                evidence(reply));
    }

    private static WebFailure kind(int status, boolean retryAfter) {
        return switch (status) {
            case 401, 403, 407, 451 -> WebFailure.FORBIDDEN;
            case 404 -> WebFailure.NOT_FOUND;
            case 410 -> WebFailure.GONE;
            case TOO_MANY -> WebFailure.RATE_LIMITED;
            case UNAVAILABLE -> retryAfter ? WebFailure.RATE_LIMITED : WebFailure.SERVER_ERROR;
            default -> status >= SERVER_ERROR ? WebFailure.SERVER_ERROR : WebFailure.UNEXPECTED_STATUS;
        };
    }

    private static String words(WebFailure failure) {
        return switch (failure) {
            case FORBIDDEN -> "the host does not give it to programs: fetch it in a browser and import the file";
            case NOT_FOUND -> "the host does not have it: look in a browser where the file is now";
            case GONE -> "the host has it no more";
            case RATE_LIMITED -> "the host asks to be left alone for a while";
            case SERVER_ERROR -> "the host has a fault of its own";
            default -> "no answer to what was asked";
        };
    }

    private static String evidence(WebReply reply) {
        try {
            return new String(reply.body().readNBytes(EVIDENCE), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
