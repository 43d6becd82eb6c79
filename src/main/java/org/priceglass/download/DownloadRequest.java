package org.priceglass.download;

import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param url
 *            as it was found
 * @param known
 *            what is not to be fetched again; null where nothing is known or it is to be fetched anyway
 */
public record DownloadRequest(String url, @Nullable KnownVersion known) {
    /** Fetches it, whatever was fetched before. */
    public static DownloadRequest of(String url) {
        return new DownloadRequest(url, null);
    }
}
