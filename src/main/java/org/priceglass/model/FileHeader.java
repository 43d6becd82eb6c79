package org.priceglass.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself (45 CFR 180.50(b)(2)(i)).
 *
 * @param lastUpdatedOn
 *            as published
 * @param version
 *            the declared dictionary version, whatever it says
 * @param locations
 *            names of the locations that the prices are for
 * @param addresses
 *            in the order of the locations, where the file keeps to it
 * @param licenses
 *            licence number by state, the number empty where the file gives none
 * @param npis
 *            type 2 NPIs
 * @param attested
 *            the value of the affirmation (2.x) or attestation (3.0), as published
 * @param other
 *            everything else that the header holds, by name
 */
public record FileHeader(@Nullable String hospitalName, @Nullable String lastUpdatedOn, @Nullable String version,
        List<String> locations, List<String> addresses, Map<String, String> licenses, List<String> npis,
        @Nullable String attested, @Nullable String attesterName, Map<String, String> other) {
}
