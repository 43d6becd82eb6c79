package org.priceglass.conformance.csv;

import org.priceglass.mrf.csv.CsvRecord;

/** What the cells of one row tell, as bits. One object for all rows of a file. */
final class RowState {
    private final RowColumns columns;
    private final CmsCell cell = new CmsCell();
    /** Of each column, bits of {@link CellState}; 0 where the cell is blank. */
    private final int[] states;
    /** The columns whose state is not 0, in order. */
    private final int[] touched;
    private int touchedCount;
    /** Of each payer, bits of {@link RateMark}. */
    private final int[] rates;
    private final int[] touchedRates;
    private int touchedRateCount;
    private int all;

    RowState(RowColumns columns) {
        this.columns = columns;
        states = new int[columns.size()];
        touched = new int[columns.size()];
        rates = new int[columns.rates()];
        touchedRates = new int[columns.rates()];
    }

    /** Looks at a row; of fields that are the same as in the record before, what is known stays. */
    void read(CsvRecord record) {
        forget(record.unchanged());
        int count = record.filledCount();
        int[] filled = record.filled();
        for (int i = 0; i < touchedCount; i++) {
            add(touched[i]);
        }
        for (int i = 0; i < count && filled[i] < states.length; i++) {
            int column = filled[i];
            int bits = columns.bits(column);
            if (bits != 0 && cell.load(record, column)) {
                CellRule rule = columns.rule(column);
                states[column] = rule == null ? bits : bits | rule.look().look(cell.bytes(), cell.from(), cell.to());
                touched[touchedCount++] = column;
                add(column);
            }
        }
    }

    /** Whether no column that a rule looks at holds anything. */
    boolean isEmpty() {
        return touchedCount == 0;
    }

    /** The state of a column, 0 where it is blank or there is no such column. */
    int state(int column) {
        return column == RowColumns.NONE ? 0 : states[column];
    }

    /** The {@link ItemMark}s of the row. */
    int item() {
        return CellState.itemBits(all);
    }

    /** The {@link RateMark}s of a payer. */
    int rate(int number) {
        return rates[number];
    }

    /** Whether any cell is worth a finding by itself. */
    boolean hasSpecialCell() {
        return (all & (CellState.BAD | CellState.NINES)) != 0;
    }

    /** Whether a code stands without its type or the other way round. */
    boolean hasHalfPair() {
        for (int pair = 0; pair < columns.codePairs(); pair++) {
            if ((state(columns.code(pair)) == 0) != (state(columns.codeType(pair)) == 0)) {
                return true;
            }
        }
        return false;
    }

    /** The broken rules of all payers together. */
    int broken(Verdicts rules) {
        int broken = 0;
        for (int i = 0; i < touchedRateCount; i++) {
            broken |= rules.broken(rates[touchedRates[i]]);
        }
        return broken;
    }

    private void forget(int unchanged) {
        for (int i = 0; i < touchedRateCount; i++) {
            rates[touchedRates[i]] = 0;
        }
        touchedRateCount = 0;
        all = 0;
        while (touchedCount > 0 && touched[touchedCount - 1] >= unchanged) {
            states[touched[--touchedCount]] = 0;
        }
    }

    private void add(int column) {
        int state = states[column];
        all |= state;
        int rate = columns.rate(column);
        if (rate != RowColumns.NONE) {
            if (rates[rate] == 0) {
                touchedRates[touchedRateCount++] = rate;
            }
            rates[rate] |= CellState.rateBits(state);
        }
    }
}
