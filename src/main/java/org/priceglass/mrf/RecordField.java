package org.priceglass.mrf;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;

/**
 * One value within a record, with its place.
 *
 * @param name
 *            CSV: the column's header; JSON: the pointer from the record's first byte
 * @param value
 *            trimmed, without quotes and escapes; empty for an empty cell
 * @param start
 *            first byte, counted from the record's first; in CSV quotes belong to the range, in JSON they do not. A
 *            column that a short row does not reach has an empty range at its end
 * @param end
 *            one past the last byte
 * @param field
 *            where the value goes; null for what no dictionary knows
 * @param rate
 *            for a field of a rate: its index among the rates that the record makes. {@link #NO_RATE} for a field of
 *            the charge, for a payer who has no rate here, and in JSON for the rates inside a charge's item: each of
 *            them is a record of its own
 */
public record RecordField(String name, String value, int start, int end, @Nullable Field field, int rate) {
    /** The value is no rate's. */
    public static final int NO_RATE = -1;

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
