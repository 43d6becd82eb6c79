package org.priceglass.download;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whence a file came, as the server says.
 *
 * @param url
 *            where redirects ended
 * @param fileName
 *            a name that is safe to use, from Content-Disposition or the URL
 * @param contentType
 *            null where the server names none
 * @param transferred
 *            bytes as they were transferred; fewer than the file has where it was packed for the transfer
 */
public record Origin(URI url, String fileName, @Nullable String contentType, Validators validators, long transferred) {
}
