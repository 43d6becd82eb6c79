package org.priceglass.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** Street, city, state and ZIP as far as known, each said once; empty where none is. */
    public String inFull() {
        List<String> parts = new ArrayList<>();
        if (address != null) {
            parts.add(address);
        }
        if (address == null || zip == null || !address.contains(zip)) {
            parts.add(Objects.requireNonNullElse(city, ""));
            parts.add((Objects.requireNonNullElse(state, "") + " " + Objects.requireNonNullElse(zip, "")).strip());
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether the other says all that this one says, and maybe more. */
    public boolean isPartOf(Location other) {
        return isPart(name, other.name) && isPart(address, other.address) && isPart(city, other.city)
                && isPart(state, other.state) && isPart(zip, other.zip);
    }

    private static boolean isPart(@Nullable String own, @Nullable String others) {
        return own == null || own.equals(others);
    }
}
