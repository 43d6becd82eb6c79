package org.priceglass.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of fetching a file once.
 *
 * @param outcome
 *            {@value #FETCHED}, {@value #UNCHANGED}, or the kind of a failure
 * @param sha256
 *            of the original that is held; null where nothing came
 * @param url
 *            where redirects ended; null where nothing answered
 * @param fileName
 *            that the server gives it; null where nothing came
 * @param etag
 *            as the server sent it, with its quotes
 * @param modified
 *            the Last-Modified as the server sent it
 * @param message
 *            why nothing came, one line
 * @param evidence
 *            the first bytes of what came instead, one character for each
 */
public record StoredFetch(Instant at, String outcome, @Nullable String sha256, @Nullable String url,
        @Nullable String fileName, @Nullable String contentType, @Nullable String etag, @Nullable String modified,
        @Nullable String message, @Nullable String evidence) {
    /** A content that was not known. */
    public static final String FETCHED = "fetched";
    /** The content that was known. */
    public static final String UNCHANGED = "unchanged";

    /** Nothing came. */
    public static StoredFetch failed(Instant at, String kind, String message, @Nullable String evidence) {
        return new StoredFetch(at, kind, null, null, null, null, null, null, message, evidence);
    }
}
