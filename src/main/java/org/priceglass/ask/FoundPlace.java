package org.priceglass.ask;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.model.Position;

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
record FoundPlace(Position record, @Nullable String pointer, @Nullable NamedCell cell, List<NamedCell> cells) {
    /** Of a record as a whole. */
    static FoundPlace whole(Position record) {
        return new FoundPlace(record, null, null, List.of());
    }

    Optional<String> value() {
        return Optional.ofNullable(cell).map(NamedCell::value);
    }
}
