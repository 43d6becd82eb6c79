package org.priceglass.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of a hospital, as far as it is known.
 *
 * @param address
 *            as published: the street, or the whole address
 * @param state
 *            two letters
 * @param zip
 *            five digits
 */
public record Location(@Nullable String name, @Nullable String address, @Nullable String city, @Nullable String state,
        @Nullable String zip) {
    /** Nothing is known. */
    public static final Location UNKNOWN = new Location(null, null, null, null, null);

    /** Whether the other says all that this one says, and maybe more. */
    public boolean isPartOf(Location other) {
        return isPart(name, other.name) && isPart(address, other.address) && isPart(city, other.city)
                && isPart(state, other.state) && isPart(zip, other.zip);
    }

    private static boolean isPart(@Nullable String own, @Nullable String others) {
        return own == null || own.equals(others);
    }
}
