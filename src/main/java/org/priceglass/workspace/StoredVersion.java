package org.priceglass.workspace;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price set that is ready: one content of one member.
 *
 * @param hospitals
 *            ids of those whose prices it is now; none where a newer version took its place for all
 * @param sha256
 *            of the member, hexadecimal
 * @param lastUpdatedOn
 *            the date that the file declares, as published
 * @param shape
 *            where its packed rows stand
 */
public record StoredVersion(int id, List<Integer> hospitals, String sha256, @Nullable String layout,
        @Nullable String dictionary, @Nullable String encoding, @Nullable String lastUpdatedOn, long charges,
        long rates, @Nullable Instant loadedAt, Shape shape) {
    /** How many rows of each packed kind a version has. */
    public record Shape(int postingSegments, int postingBuckets, int descriptionBlocks) {
    }
}
