package org.priceglass.model.listing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as a source lists it; null where it does not say.
 *
 * @param key
 *            what the source knows it by; not unique
 * @param url
 *            where it is, complete and in one spelling, or a path on this machine; null where none can be read
 * @param bytes
 *            the size that the source names
 * @param retrieved
 *            when the source saw it last
 * @param sha256
 *            that the source names, hexadecimal, lower case
 * @param pageUrl
 *            the page that links to it
 * @param published
 *            every field as published, by its name in the source; blank ones are left out
 */
public record ListedFile(@Nullable String key, @Nullable String name, @Nullable String url, @Nullable Long bytes,
        @Nullable PublishedTime retrieved, @Nullable String sha256, @Nullable String pageUrl,
        Map<String, String> published) {
}
