package org.priceglass.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whence a version came.
 *
 * @param member
 *            its name inside an archive, null outside
 * @param storedSha256
 *            of the original in {@code files/}, hexadecimal
 * @param location
 *            URL or path that it was obtained from
 */
public record VersionOrigin(String fileName, @Nullable String member, String storedSha256, String location,
        Instant obtainedAt) {
}
