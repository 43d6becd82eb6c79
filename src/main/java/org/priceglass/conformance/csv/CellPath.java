package org.priceglass.conformance.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell, or a whole record, as findings name it.
 *
 * @param record
 *            from 1
 * @param column
 *            from 0, {@link Cells#WHOLE_ROW} for the whole record
 */
public record CellPath(long record, int column) {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,6})(\\d{1,18})");
    private static final Pattern ROW = Pattern.compile("row (\\d{1,18})");

    /** Reads {@code AB12} or {@code row 12}; empty for whatever else. */
    public static Optional<CellPath> parse(String path) {
        Matcher row = ROW.matcher(path);
        if (row.matches()) {
            return Optional.of(new CellPath(Long.parseLong(row.group(1)), Cells.WHOLE_ROW));
        }
        Matcher cell = CELL.matcher(path);
        return cell.matches()
                ? Optional.of(new CellPath(Long.parseLong(cell.group(2)), Cells.column(cell.group(1))))
                : Optional.empty();
    }

    /** Whether it is a record and no cell of it. */
    public boolean isWholeRow() {
        return column == Cells.WHOLE_ROW;
    }
}
