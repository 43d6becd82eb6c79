package org.priceglass.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item or service line at one hospital, with the rates of its payers.
 *
 * @param position
 *            of its first row; JSON: of its item
 * @param path
 *            JSON pointer, null in CSV
 * @param continues
 *            where this is the continuation of a charge with more than 10,000 rates: the ordinal of its first part
 * @param setting
 *            {@code inpatient}, {@code outpatient}, {@code both}, else as published
 * @param min
 *            the published de-identified minimum, over payers
 * @param max
 *            the published de-identified maximum, over payers
 * @param other
 *            unknown columns that hold a value, by their name in the file
 */
public record Charge(Position position, @Nullable String path, @Nullable Long continues, @Nullable String description,
        List<Code> codes, @Nullable String setting, @Nullable String billingClass, List<String> modifiers,
        @Nullable Drug drug, @Nullable Amount gross, @Nullable Amount cash, @Nullable Amount min, @Nullable Amount max,
        @Nullable String notes, List<Rate> rates, Map<String, String> other, List<Flag> flags) {
}
