package org.priceglass.download;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.http.WebReply;

/**
 * How a server names a version of a file.
 *
 * @param etag
 *            as sent, with its quotes; null where it sends none
 * @param modified
 *            the Last-Modified as sent; null where it sends none
 */
public record Validators(@Nullable String etag, @Nullable String modified) {
    public static final Validators NONE = new Validators(null, null);

    static Validators of(WebReply reply) {
        return new Validators(reply.header("ETag").orElse(null), reply.header("Last-Modified").orElse(null));
    }

    /** What If-Range may say: a strong ETag, else a date; empty where bytes of two answers could not be told apart. */
    Optional<String> forRange() {
        return etag != null && !etag.startsWith("W/") ? Optional.of(etag) : Optional.ofNullable(modified);
    }

    /** Whether a later answer names another version; what either side does not say, differs not. */
    boolean differ(Validators later) {
        return differ(etag, later.etag) || differ(modified, later.modified);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
