package org.priceglass.mrf.csv;

import java.util.Comparator;
import java.util.List;
import org.priceglass.mrf.CellValues;

/**
 * Knows a row whose values stand too far right, as after a comma that nobody quoted: which of its fields is the one too
 * many, and so what its values mean, is not certain.
 *
 * <p>
 * Only columns with a closed form decide: those with a list of words (code type, setting, billing class, methodology,
 * drug type) and amounts. A row with more fields than the header is shifted where, for a number of fields up to its
 * surplus, there is a column that holds what does not belong there, and from that column on every one holds nothing or
 * what belongs there if read so many fields further right. At least one word must come home from a column of another
 * meaning, and no word that stands in its own column may be left without one. Numbers alone prove nothing: all of them
 * fit in any amount's column. Every other row stays where it is.
 */
final class ShiftedRow {
    /** Fields that one text may have become. */
    private static final int FARTHEST = 16;

    private final List<CsvColumn> columns;
    private final List<CsvColumn> closedFromLast;
    private final CellValues values;

    ShiftedRow(ItemHeader items, CellValues values) {
        this.columns = items.columns();
        this.closedFromLast = columns.stream().filter(ShiftedRow::isClosed)
                .sorted(Comparator.comparingInt(CsvColumn::index).reversed()).toList();
        this.values = values;
    }

    boolean is(CsvRecord record) {
        int farthest = Math.min(record.fields() - columns.size(), FARTHEST);
        for (int fields = 1; fields <= farthest; fields++) {
            if (isBy(fields, record)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBy(int fields, CsvRecord record) {
        boolean cameHome = false;
        for (CsvColumn column : closedFromLast) {
            int index = column.index();
            boolean moved = record.load(index + fields);
            if (moved && !fits(column, record)) {
                return false;
            }
            boolean word = ValueKind.of(column.field()) != ValueKind.AMOUNT;
            cameHome |= moved && word && !isSame(column, index + fields);
            boolean own = record.load(index);
            boolean fits = own && fits(column, record);
            if (word && fits && !moved) {
                return false;
            }
            if (cameHome && own && !fits) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(CsvColumn column, CsvRecord record) {
        CsvCell cell = record.cell();
        return values.fits(column.field(), cell.bytes(), cell.from(), cell.to());
    }

    /** Whether another column, which may be behind the last, means the same: word beside word proves no shift. */
    private boolean isSame(CsvColumn column, int other) {
        return other < columns.size() && isClosed(columns.get(other)) && columns.get(other).field() == column.field();
    }

    private static boolean isClosed(CsvColumn column) {
        return switch (column.role()) {
            case CODE_TYPE -> true;
            case CODE, OTHER -> false;
            case CHARGE, RATE, GROUP -> ValueKind.of(column.field()) != ValueKind.TEXT;
        };
    }
}
