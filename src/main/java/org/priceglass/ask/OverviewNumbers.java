package org.priceglass.ask;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace holds.
 *
 * @param hospitals
 *            that are known
 * @param withPrices
 *            hospitals that a version in use has prices of
 * @param versions
 *            that are ready
 * @param fileBytes
 *            of the originals
 * @param databaseBytes
 *            of the database file
 * @param newestImport
 *            null where there is none
 * @param oldestDeclaredDate
 *            the earliest date that a file declares as its last update, null where none declares one that can be read
 */
public record OverviewNumbers(int hospitals, int withPrices, int versions, long charges, long rates, long fileBytes,
        long databaseBytes, @Nullable Instant newestImport, @Nullable LocalDate oldestDeclaredDate) {
}
