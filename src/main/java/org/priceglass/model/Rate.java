package org.priceglass.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one payer plan pays for a charge, as published.
 *
 * @param count
 *            a text by definition: {@code 0}, {@code 1 through 10}, or a number from 11
 * @param methodology
 *            a word of the data dictionary in lower case, else as published
 * @param other
 *            unknown columns that hold a value, by their name in the file
 */
public record Rate(Position position, @Nullable String payer, @Nullable String plan, @Nullable String methodology,
        @Nullable String algorithm, Map<RateAmount, Amount> amounts, @Nullable String count, @Nullable String notes,
        Map<String, String> other, List<Flag> flags) {
    public @Nullable Amount amount(RateAmount kind) {
        return amounts.get(kind);
    }
}
