package org.priceglass.ui.quality;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;

/** Which field of a record a check speaks of. */
final class CheckField {
    private CheckField() {
    }

    /** The field to mark in the source of a finding; null for the record as a whole. */
    static @Nullable Field of(String check) {
        return switch (check) {
            case "code-form", "code-type-unknown", "code-wrong-system", "revenue-code-form", "ndc-form",
                    "without-code" ->
                Field.CODES;
            case "zero-price", "one-cent-price", "price-equals-code", "same-gross-everywhere", "without-gross" ->
                Field.GROSS;
            case "cash-above-gross", "cash-equals-gross-everywhere", "without-cash" -> Field.CASH;
            case "negotiated-above-gross", "multiplier-as-dollar", "zero-rate", "conflicting-rate",
                    "constant-share-of-gross" ->
                Field.DOLLAR;
            case "percentage-out-of-range", "percentage-as-fraction" -> Field.PERCENTAGE;
            case "per-diem-as-case-rate" -> Field.METHODOLOGY;
            case "min-above-max", "min-not-lowest" -> Field.MIN;
            case "max-not-highest" -> Field.MAX;
            case "percentiles-out-of-order" -> Field.MEDIAN;
            case "count-against-percentiles" -> Field.COUNT;
            case "without-payer-name" -> Field.PAYER;
            case "without-description" -> Field.DESCRIPTION;
            case "without-setting" -> Field.SETTING;
            default -> null;
        };
    }
}
