package org.priceglass.mrf.csv;

import java.util.Arrays;
import org.priceglass.model.Field;

/**
 * What makes consecutive tall rows one charge: description, all code and type pairs in order, setting, billing class,
 * modifiers, drug unit and type, gross and cash as published and trimmed.
 */
final class ChargeKey {
    private static final Field[] FIELDS = {Field.DESCRIPTION, Field.SETTING, Field.BILLING_CLASS, Field.MODIFIERS,
            Field.DRUG_UNIT, Field.DRUG_TYPE, Field.GROSS, Field.CASH};

    private final int[] columns;
    private final CsvRecord first = new CsvRecord();

    ChargeKey(ItemHeader items) {
        this.columns = items.columns().stream()
                .filter(column -> column.role() == CsvColumn.Role.CODE || column.role() == CsvColumn.Role.CODE_TYPE
                        || (column.role() == CsvColumn.Role.CHARGE && Arrays.asList(FIELDS).contains(column.field())))
                .mapToInt(CsvColumn::index).toArray();
    }

    /** The last of the columns that count; -1 where there are none. */
    int lastColumn() {
        return columns.length == 0 ? -1 : columns[columns.length - 1];
    }

    /** Takes the key of a charge's first row. */
    void take(CsvRecord record) {
        first.copy(record);
    }

    boolean isKeyOf(CsvRecord record) {
        for (int column : columns) {
            if (!record.sameValue(column, first)) {
                return false;
            }
        }
        return true;
    }
}
