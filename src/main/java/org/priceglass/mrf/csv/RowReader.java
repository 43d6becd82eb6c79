package org.priceglass.mrf.csv;

import java.io.IOException;
import java.util.Arrays;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Layout;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.Extras;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;

/**
 * Turns data rows into charges. A wide row is one charge; a tall row joins the charge before where the key is the same.
 * In a hybrid file a row with a value in a payer's group is a charge of its own, any other row is read as a tall one.
 *
 * <p>
 * A row always makes a charge or joins one, even if it holds nothing but values of unknown columns. Notes and unknown
 * columns belong to the tall row's rate if it has one, else to the charge. What stands behind the last column is
 * flagged {@code long-row}; a rate of a group whose header has a segment too few or too many is flagged
 * {@code payer-header}, each rate of it.
 */
final class RowReader {
    private static final int NO_RATE = Extras.OF_CHARGE;

    private final OpenCharge charge;
    private final RateBuffer rates;
    private final CellValues values;
    private final TextPool texts;
    private final Layout layout;
    private final ChargeKey key;
    private final Bound min;
    private final Bound max;
    private final ColumnActions actions;
    private final PayerRates payers;
    private final ColumnIds names;
    private int[] later = new int[64];
    private int laterCount;
    private int tallRate;
    private long lastRow;
    /** Whether a tall row may join the open charge. */
    private boolean joinable;

    RowReader(ItemHeader items, OpenCharge charge) {
        this.charge = charge;
        this.rates = charge.buffer().rates();
        this.values = charge.values();
        this.texts = charge.texts();
        this.layout = items.layout();
        this.key = new ChargeKey(items);
        this.min = new Bound(Field.MIN, items.column(Field.MIN));
        this.max = new Bound(Field.MAX, items.column(Field.MAX));
        this.actions = new ColumnActions(items);
        this.payers = new PayerRates(items.groups(), charge);
        this.names = new ColumnIds(texts, items.columns().stream().map(CsvColumn::name).toList());
    }

    /** Takes the next row that is neither blank nor set aside. */
    void read(CsvRecord record) throws IOException {
        boolean tall = layout == Layout.TALL || (layout == Layout.HYBRID && !actions.hasGroupValue(record));
        if (tall && joinable && joins(record)) {
            charge.makeRoom();
        } else {
            charge.begin(record);
            min.clear();
            max.clear();
            if (tall) {
                key.take(record);
            }
        }
        joinable = tall;
        min.take(record, values);
        max.take(record, values);
        readCells(record);
        lastRow = record.number();
    }

    private boolean joins(CsvRecord record) {
        int unchanged = lastRow + 1 == record.number() ? record.unchanged() : 0;
        return (key.lastColumn() < unchanged || key.isKeyOf(record)) && (min.column() < unchanged || min.allows(record))
                && (max.column() < unchanged || max.allows(record));
    }

    private void readCells(CsvRecord record) throws IOException {
        tallRate = NO_RATE;
        laterCount = 0;
        if (record.unchanged() > 0) {
            for (int column : actions.columns()) {
                if (column >= record.unchanged()) {
                    break;
                }
                readCell(record, column);
            }
        }
        int[] filled = record.filled();
        for (int i = 0; i < record.filledCount(); i++) {
            readCell(record, filled[i]);
        }
        for (int i = 0; i < laterCount; i++) {
            keep(record, later[i]);
        }
    }

    private void readCell(CsvRecord record, int column) throws IOException {
        ColumnActions.Action action = actions.action(column);
        if (action == ColumnActions.Action.SKIP || !record.load(column)) {
            return;
        }
        if (action == ColumnActions.Action.LATER) {
            if (laterCount == later.length) {
                later = Arrays.copyOf(later, 2 * laterCount);
            }
            later[laterCount++] = column;
            return;
        }
        int group = actions.group(column);
        int rate = group == ColumnActions.NO_GROUP ? tallRate(record) : payers.rate(group, record);
        Field field = actions.field(column);
        CsvCell cell = record.cell();
        if (action == ColumnActions.Action.AMOUNT) {
            values.amount(rate, field, cell.bytes(), cell.from(), cell.to());
        } else if (action == ColumnActions.Action.TEXT) {
            values.text(rate, field, cell.intern(texts));
        } else {
            values.word(rate, field, cell.intern(texts));
        }
    }

    private int tallRate(CsvRecord record) throws IOException {
        if (tallRate == NO_RATE) {
            tallRate = charge.addTallRate(record);
        }
        return tallRate;
    }

    /** Keeps notes, unknown columns and surplus fields, now that it is known whether the row has a rate. */
    private void keep(CsvRecord record, int column) {
        if (!record.load(column)) {
            return;
        }
        int id = record.cell().intern(texts);
        if (actions.isSurplus(column)) {
            values.flag(tallRate, tallRate == NO_RATE ? Field.OTHER : Field.PAYER_OTHER, FlagRule.LONG_ROW, id);
        } else if (actions.field(column) != Field.NOTES) {
            values.other(tallRate, names.get(column), id);
        } else if (tallRate == NO_RATE) {
            charge.addNotes(names.get(column), id);
        } else if (rates.text(tallRate, Field.PAYER_NOTES) == TextPool.NONE) {
            values.text(tallRate, Field.PAYER_NOTES, id);
        } else {
            values.other(tallRate, names.get(column), id);
        }
    }
}
