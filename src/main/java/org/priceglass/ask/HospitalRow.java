package org.priceglass.ask;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hospital with what the workspace holds of it.
 *
 * @param address
 *            in full; null where no place is known
 * @param versionId
 *            its newest price set that is ready, null where it has none
 * @param lastUpdatedOn
 *            the date that the file declares, as published
 */
public record HospitalRow(HospitalRef hospital, @Nullable String address, @Nullable Long versionId,
        @Nullable String layout, @Nullable String dictionary, @Nullable String lastUpdatedOn,
        @Nullable Instant importedAt, long charges, long rates) {
    /** What tells it from others: name, CCN and address, as far as known. */
    public String identity() {
        String ccn = hospital.ccn();
        return Stream.of(hospital.name(), ccn == null ? null : "CCN " + ccn, address).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
