package org.priceglass.ask;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One content of a published file, with when and whence it came last.
 *
 * @param member
 *            its name inside an archive, null outside
 * @param hospital
 *            name of the hospital whose prices it holds, null where none is known
 * @param current
 *            false where a newer version has superseded it
 * @param bytes
 *            of the unpacked member
 * @param location
 *            URL or path that it was obtained from
 */
public record FileVersion(int id, String file, @Nullable String member, @Nullable String hospital,
        @Nullable String layout, @Nullable String dictionary, boolean current, long bytes, long charges, long rates,
        Instant obtainedAt, String location, String sha256) {
}
