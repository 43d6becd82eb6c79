package org.priceglass.conformance.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Position;
import org.priceglass.mrf.RecordField;

/**
 * Where a finding is.
 *
 * @param record
 *            the record with the value
 * @param pointer
 *            JSON pointer of the record, null in CSV
 * @param cell
 *            the value itself; null where the finding is of the record as a whole
 * @param cells
 *            of the record
 */
public record FoundPlace(Position record, @Nullable String pointer, @Nullable RecordField cell,
        List<RecordField> cells) {
    /** Of a record as a whole. */
    public static FoundPlace whole(Position record) {
        return new FoundPlace(record, null, null, List.of());
    }

    /** What stands there; empty for a record as a whole. */
    public Optional<String> value() {
        return Optional.ofNullable(cell).map(RecordField::value);
    }
}
