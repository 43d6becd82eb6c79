package org.priceglass.ask;

import org.jspecify.annotations.Nullable;

/**
 * Which hospitals: each part that is not null narrows the answer; {@code name} matches anywhere, in any case.
 */
public record HospitalFilter(@Nullable String state, @Nullable Near near, @Nullable String name) {
    public static final HospitalFilter ALL = new HospitalFilter(null, null, null);
}
