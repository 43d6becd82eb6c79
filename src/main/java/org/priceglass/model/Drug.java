package org.priceglass.model;

import org.jspecify.annotations.Nullable;

/**
 * How a drug is measured, both as published: 1 ML. At least one of the two is there.
 */
public record Drug(@Nullable String unit, @Nullable String type) {
    @Override
    public String toString() {
        return unit == null ? String.valueOf(type) : type == null ? unit : unit + " " + type;
    }
}
