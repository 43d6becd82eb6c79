package org.priceglass.mrf.csv;

import java.util.Arrays;
import java.util.List;
import org.priceglass.model.Field;

/** What a row does with the cell of each column, as arrays: every cell that holds something is looked up here. */
final class ColumnActions {
    /** What to do with a cell. */
    enum Action {
        /** Nothing: read when the charge begins. */
        SKIP, AMOUNT, TEXT, WORD,
        /** Known where to keep only when the row's rate is known. */
        LATER
    }

    static final int NO_GROUP = -1;

    private final Action[] actions;
    private final Field[] fields;
    private final int[] groups;
    private final int[] columns;

    ColumnActions(ItemHeader items) {
        List<CsvColumn> all = items.columns();
        actions = all.stream().map(ColumnActions::action).toArray(Action[]::new);
        fields = all.stream().map(CsvColumn::field).toArray(Field[]::new);
        groups = all.stream().mapToInt(column -> column.role() == CsvColumn.Role.GROUP ? column.number() : NO_GROUP)
                .toArray();
        columns = all.stream().mapToInt(CsvColumn::index).filter(i -> actions[i] != Action.SKIP).toArray();
    }

    /** The action for a field of a record, also behind the last column. */
    Action action(int column) {
        return column < actions.length ? actions[column] : Action.LATER;
    }

    Field field(int column) {
        return fields[column];
    }

    /** The payer group of a column, {@link #NO_GROUP} in the columns of a tall row. */
    int group(int column) {
        return groups[column];
    }

    /** Whether a field stands behind the last column. */
    boolean isSurplus(int column) {
        return column >= actions.length;
    }

    /** The columns that a row does something with, in order. */
    int[] columns() {
        return columns;
    }

    /** Whether a row has a value in a column of a payer group. */
    boolean hasGroupValue(CsvRecord record) {
        return Arrays.stream(columns).anyMatch(column -> groups[column] != NO_GROUP && record.load(column));
    }

    private static Action action(CsvColumn column) {
        return switch (column.role()) {
            case CODE, CODE_TYPE -> Action.SKIP;
            case CHARGE -> column.field() == Field.NOTES ? Action.LATER : Action.SKIP;
            case OTHER -> Action.LATER;
            case RATE, GROUP -> switch (ValueKind.of(column.field())) {
                case AMOUNT -> Action.AMOUNT;
                case TEXT -> Action.TEXT;
                case WORD -> Action.WORD;
            };
        };
    }
}
