package org.priceglass.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that a source lists as new, changed or returned, and that is to be fetched.
 *
 * @param mrf
 *            its id
 * @param location
 *            URL, or path on this machine
 * @param name
 *            that a source gives it
 * @param bytes
 *            the size that a source names
 */
public record WantedFile(int mrf, String location, @Nullable String name, @Nullable Long bytes, Instant since) {
}
