package org.priceglass.mrf.csv;

import java.util.List;
import org.priceglass.model.Field;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.Extras;
import org.priceglass.mrf.TextPool;

/**
 * Reads a charge's own fields from its first row; minimum and maximum are {@link Bound}s, notes and unknown columns are
 * the row's.
 */
final class ChargeFields {
    private final int[] columns;
    private final Field[] fields;
    private final ValueKind[] kinds;
    private final int[] codes;
    private final int[] codeTypes;

    ChargeFields(ItemHeader items) {
        List<CsvColumn> own = items.columns().stream().filter(ChargeFields::isRead).toList();
        columns = own.stream().mapToInt(CsvColumn::index).toArray();
        fields = own.stream().map(CsvColumn::field).toArray(Field[]::new);
        kinds = own.stream().map(CsvColumn::field).map(ValueKind::of).toArray(ValueKind[]::new);
        codes = items.codePairs().stream().mapToInt(pair -> pair[0]).toArray();
        codeTypes = items.codePairs().stream().mapToInt(pair -> pair[1]).toArray();
    }

    void read(CsvRecord record, TextPool texts, CellValues values) {
        for (int i = 0; i < columns.length; i++) {
            if (record.load(columns[i])) {
                CsvCell cell = record.cell();
                switch (kinds[i]) {
                    case AMOUNT -> values.amount(Extras.OF_CHARGE, fields[i], cell.bytes(), cell.from(), cell.to());
                    case TEXT -> values.text(Extras.OF_CHARGE, fields[i], cell.intern(texts));
                    case WORD -> values.word(Extras.OF_CHARGE, fields[i], cell.intern(texts));
                }
            }
        }
        for (int i = 0; i < codes.length; i++) {
            int type = id(record, codeTypes[i], texts);
            int code = id(record, codes[i], texts);
            if (type != TextPool.NONE || code != TextPool.NONE) {
                values.code(type, code);
            }
        }
    }

    private static int id(CsvRecord record, int column, TextPool texts) {
        return column >= 0 && record.load(column) ? record.cell().intern(texts) : TextPool.NONE;
    }

    private static boolean isRead(CsvColumn column) {
        return column.role() == CsvColumn.Role.CHARGE && switch (column.field()) {
            case MIN, MAX, NOTES -> false;
            default -> true;
        };
    }
}
