package org.priceglass.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A price set that is ready: one content of one member.
 *
 * @param sha256
 *            of the member, hexadecimal
 * @param lastUpdatedOn
 *            the date that the file declares, as published
 * @param shape
 *            where its packed rows stand
 */
public record StoredVersion(int id, int hospital, String sha256, @Nullable String layout, @Nullable String dictionary,
        @Nullable String encoding, @Nullable String lastUpdatedOn, long charges, long rates, @Nullable Instant loadedAt,
        Shape shape) {
    /** How many rows of each packed kind a version has. */
    public record Shape(int postingSegments, int postingBuckets, int descriptionBlocks) {
    }
}
