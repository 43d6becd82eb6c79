package org.priceglass.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hospital as the workspace knows it.
 *
 * @param identifiers
 *            several of a kind are possible, none of them unique
 * @param locations
 *            in the order of the file; one price set is for all of them
 */
public record StoredHospital(int id, String name, List<Identifier> identifiers, List<Location> locations) {
    /**
     * A number that the hospital has elsewhere.
     *
     * @param kind
     *            {@code CCN}, {@code NPI}, {@code EIN} or {@code LICENSE}
     * @param state
     *            of a licence, two letters
     */
    public record Identifier(String kind, String number, @Nullable String state) {
    }

    /** A place that the hospital's prices are for. */
    public record Location(@Nullable String name, @Nullable String address, @Nullable String city,
            @Nullable String state, @Nullable String zip) {
    }

    /** The first number of a kind. */
    public Optional<String> identifier(String kind) {
        return identifiers.stream().filter(each -> each.kind().equalsIgnoreCase(kind)).map(Identifier::number)
                .findFirst();
    }
}
