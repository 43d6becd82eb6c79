package org.priceglass.model.listing;

import org.jspecify.annotations.Nullable;

/**
 * What else a source tells of a hospital; null where it does not.
 *
 * @param website
 *            a URL where it can be read as one, else as published
 * @param type
 *            such as {@code Acute Care Hospitals}, as published
 * @param system
 *            the group that the hospital belongs to
 */
public record HospitalTraits(@Nullable String phone, @Nullable String website, @Nullable Integer beds,
        @Nullable String county, @Nullable String type, @Nullable String ownership, @Nullable String system,
        @Nullable Coordinates coordinates) {
    /** The source tells nothing else. */
    public static final HospitalTraits NONE = new HospitalTraits(null, null, null, null, null, null, null, null);

    /** The source tells only the site. */
    public static HospitalTraits ofWebsite(String website) {
        return new HospitalTraits(null, website, null, null, null, null, null, null);
    }
}
