package org.priceglass.download;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.priceglass.http.WebReply;
import org.priceglass.store.StoredObject;

/**
 * What is known of a part file; kept beside it as JSON.
 *
 * @param url
 *            that was asked for
 * @param from
 *            where redirects ended
 * @param total
 *            bytes of the whole as transferred; -1 where the server does not say
 * @param packed
 *            whether it is transferred as gzip
 * @param plain
 *            whether to ask for the plain file next, because the packed one cannot be resumed
 * @param length
 *            so many bytes are surely on the disk
 * @param stored
 *            what the store has, or is about to have, of it; null where the whole has not come
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartState(String url, String from, @Nullable String etag, @Nullable String modified,
        @Nullable String contentType, @Nullable String disposition, long total, boolean packed, boolean plain,
        long length, @Nullable StoredObject stored) {
    /** Before anything has come. */
    static PartState empty(String url, boolean plain) {
        return new PartState(url, url, null, null, null, null, -1, false, plain, 0, null);
    }

    /**
     * Of an answer that begins with the first byte.
     *
     * @throws DownloadException
     *             where it is packed in a way that was not asked for
     */
    static PartState of(String url, WebReply reply) throws DownloadException {
        Validators validators = Validators.of(reply);
        return new PartState(url, reply.url().toString(), validators.etag(), validators.modified(),
                reply.header("Content-Type").orElse(null), reply.header("Content-Disposition").orElse(null),
                reply.contentLength().orElse(-1), isPacked(reply), false, 0, null);
    }

    static boolean isPacked(WebReply reply) throws DownloadException {
        String encoding = reply.header("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw new DownloadException(DownloadFailure.BROKEN_TRANSFER,
                    "%s: came packed as %s, which nobody asked for: fetch it in a browser and import the file"
                            .formatted(reply.url(), encoding));
        };
    }

    PartState withTotal(long bytes) {
        return new PartState(url, from, etag, modified, contentType, disposition, bytes, packed, plain, length, stored);
    }

    PartState withLength(long bytes) {
        return new PartState(url, from, etag, modified, contentType, disposition, total, packed, plain, bytes, stored);
    }

    PartState withStored(StoredObject object) {
        return new PartState(url, from, etag, modified, contentType, disposition, total, packed, plain, length, object);
    }

    Validators validators() {
        return new Validators(etag, modified);
    }

    OptionalLong announced() {
        return total < 0 ? OptionalLong.empty() : OptionalLong.of(total);
    }

    boolean isComplete() {
        return length > 0 && length == total;
    }

    /**
     * What If-Range says in order to get the rest; empty where nothing has come or the rest could be another file's.
     */
    Optional<String> condition() {
        return length == 0 ? Optional.empty() : validators().forRange();
    }
}
