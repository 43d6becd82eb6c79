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
}
