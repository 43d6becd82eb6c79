package org.priceglass.mrf.csv;

import java.util.Arrays;
import org.priceglass.model.Field;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.Extras;

/**
 * The published minimum or maximum of a charge. Rows of one charge may leave it blank; the charge has the first one
 * that is not.
 */
final class Bound {
    private final Field field;
    private final int column;
    private byte[] text = new byte[32];
    private int length;

    /** Of a column, -1 where the file has none. */
    Bound(Field field, int column) {
        this.field = field;
        this.column = column;
    }

    int column() {
        return column;
    }

    void clear() {
        length = 0;
    }

    /** Whether a row may belong to a charge with this bound. */
    boolean allows(CsvRecord record) {
        if (column < 0 || length == 0 || !record.load(column)) {
            return true;
        }
        CsvCell cell = record.cell();
        return Arrays.equals(text, 0, length, cell.bytes(), cell.from(), cell.to());
    }

    /** Takes the row's value where there is none yet. */
    void take(CsvRecord record, CellValues values) {
        if (column < 0 || length > 0 || !record.load(column)) {
            return;
        }
        CsvCell cell = record.cell();
        length = cell.to() - cell.from();
        if (text.length < length) {
            text = new byte[2 * length];
        }
        System.arraycopy(cell.bytes(), cell.from(), text, 0, length);
        values.amount(Extras.OF_CHARGE, field, cell.bytes(), cell.from(), cell.to());
    }
}
