package org.priceglass.pipeline.stage;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.priceglass.pipeline.Obtained;
import org.priceglass.store.StoredObject;

/**
 * An original that was fetched, as jobs hand it on.
 *
 * @param mrf
 *            its id
 * @param url
 *            where sources say that it is
 * @param name
 *            that the server gives it
 * @param at
 *            when it came, ISO 8601
 */
record FetchedFile(int mrf, String url, String sha256, long bytes, String name, String at) {
    StoredObject original() {
        return new StoredObject(sha256, bytes);
    }

    Obtained obtained() {
        return new Obtained(name, url, Instant.parse(at));
    }

    /** The host of a URL, in whose lane its jobs go; null where it has none. */
    static @Nullable String lane(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
