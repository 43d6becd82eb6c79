package org.priceglass.mrf.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.mrf.RecordField;

/**
 * Which rates a row makes, as {@link RowReader} counts them: each payer group, and the columns of a tall row, makes one
 * where its first value stands.
 */
final class RatesOfRow {
    /** Stands for the columns of a tall row among the numbers of groups. */
    private static final int TALL = -1;

    private final Map<Integer, Integer> indexes = new HashMap<>();

    private RatesOfRow() {
    }

    static RatesOfRow of(CsvRecord record, List<CsvColumn> columns) {
        RatesOfRow rates = new RatesOfRow();
        for (CsvColumn column : columns) {
            if (isOfRate(column) && record.load(column.index())) {
                rates.indexes.putIfAbsent(maker(column), rates.indexes.size());
            }
        }
        return rates;
    }

    /** Index of the rate that the column's value goes to, {@link RecordField#NO_RATE} where it goes to none. */
    int index(CsvColumn column) {
        return isOfRate(column) ? indexes.getOrDefault(maker(column), RecordField.NO_RATE) : RecordField.NO_RATE;
    }

    private static int maker(CsvColumn column) {
        return column.role() == CsvColumn.Role.GROUP ? column.number() : TALL;
    }

    private static boolean isOfRate(CsvColumn column) {
        return column.role() == CsvColumn.Role.GROUP || column.role() == CsvColumn.Role.RATE;
    }
}
