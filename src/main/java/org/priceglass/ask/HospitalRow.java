package org.priceglass.ask;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hospital with what the workspace holds of it.
 *
 * @param versionId
 *            its newest price set that is ready, null where it has none
 * @param lastUpdatedOn
 *            the date that the file declares, as published
 */
public record HospitalRow(HospitalRef hospital, @Nullable String address, @Nullable Long versionId,
        @Nullable String layout, @Nullable String dictionary, @Nullable String lastUpdatedOn,
        @Nullable Instant importedAt, long charges, long rates) {
}
