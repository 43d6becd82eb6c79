package org.priceglass.conformance.csv;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.Dictionary;

/** What each column of a file holds, as arrays: every cell that is not blank is looked up here. */
final class RowColumns {
    static final int NONE = -1;

    private final boolean tall;
    private final int rates;
    private final String[] headers;
    private final @Nullable CellRule[] rules;
    private final int[] bits;
    private final int[] rateOf;
    /** Of each mark of the item, its column. */
    private final int[] items = new int[ItemMark.values().length];
    /** Of each mark of each rate, its column. */
    private final int[] rateColumns;
    private final int[] codes;
    private final int[] codeTypes;

    RowColumns(Dictionary dictionary, List<String> headers, @Nullable ColumnRole[] roles, int codePairs, int rates,
            boolean tall) {
        this.tall = tall;
        this.rates = rates;
        this.headers = headers.toArray(String[]::new);
        rules = new @Nullable CellRule[roles.length];
        bits = new int[roles.length];
        rateOf = filled(roles.length);
        rateColumns = filled(rates * RateMark.values().length);
        codes = filled(Math.max(1, codePairs));
        codeTypes = filled(codes.length);
        Arrays.fill(items, NONE);
        for (int column = 0; column < roles.length; column++) {
            ColumnRole role = roles[column];
            if (role != null) {
                take(column, role, dictionary);
            }
        }
    }

    boolean isTall() {
        return tall;
    }

    /** How many payers and plans have columns; 1 in a tall file. */
    int rates() {
        return rates;
    }

    int size() {
        return headers.length;
    }

    /** The header as published. */
    String header(int column) {
        return headers[column];
    }

    /** What the values of a column must be; null where they may be anything. */
    @Nullable
    CellRule rule(int column) {
        return rules[column];
    }

    /** What a value in this column tells, as bits of {@link CellState}; 0 where no rule looks at the column. */
    int bits(int column) {
        return bits[column];
    }

    /** Whose cell it is, {@link #NONE} where no payer's. */
    int rate(int column) {
        return rateOf[column];
    }

    int column(ItemMark mark) {
        return items[mark.ordinal()];
    }

    /** The column of a payer's cell; {@link #NONE} where the dictionary has none. */
    int column(int rate, RateMark mark) {
        return rateColumns[rate * RateMark.values().length + mark.ordinal()];
    }

    int codePairs() {
        return codes.length;
    }

    int code(int pair) {
        return codes[pair];
    }

    int codeType(int pair) {
        return codeTypes[pair];
    }

    private void take(int column, ColumnRole role, Dictionary dictionary) {
        switch (role.kind()) {
            case CODE -> {
                codes[role.mark()] = column;
                bits[column] = ItemMark.CODE.bit();
            }
            case CODE_TYPE -> {
                codeTypes[role.mark()] = column;
                bits[column] = ItemMark.CODE.bit();
                rules[column] = CellRule.codeType(dictionary);
            }
            case ITEM -> {
                ItemMark mark = role.itemMark();
                items[mark.ordinal()] = column;
                bits[column] = mark.bit();
                rules[column] = rule(mark);
                if (tall && mark == ItemMark.NOTES) {
                    takeRate(column, 0, RateMark.NOTES);
                }
            }
            case RATE -> {
                takeRate(column, role.rate(), role.rateMark());
                rules[column] = rule(role.rateMark());
            }
        }
    }

    private void takeRate(int column, int rate, RateMark mark) {
        rateOf[column] = rate;
        rateColumns[rate * RateMark.values().length + mark.ordinal()] = column;
        bits[column] |= CellState.of(mark) | switch (mark) {
            case DOLLAR -> ItemMark.PAYER_CHARGE.bit() | ItemMark.PAYER_DOLLAR.bit();
            case PERCENTAGE, ALGORITHM -> ItemMark.PAYER_CHARGE.bit();
            case NOTES -> tall ? 0 : ItemMark.PAYER_NOTES.bit();
            default -> 0;
        };
    }

    private static @Nullable CellRule rule(ItemMark mark) {
        return switch (mark) {
            case SETTING -> CellRule.setting();
            case GROSS, CASH, MIN, MAX -> CellRule.amount();
            case DRUG_UNIT -> CellRule.drugUnit();
            case DRUG_TYPE -> CellRule.drugType();
            default -> null;
        };
    }

    private static @Nullable CellRule rule(RateMark mark) {
        return switch (mark) {
            case DOLLAR, PERCENTAGE -> CellRule.amount();
            case METHODOLOGY -> CellRule.methodology();
            case ESTIMATED -> CellRule.estimated();
            case MEDIAN -> CellRule.paid("median amount");
            case P10 -> CellRule.paid("10th percentile");
            case P90 -> CellRule.paid("90th percentile");
            case COUNT -> CellRule.count();
            default -> null;
        };
    }

    private static int[] filled(int length) {
        int[] columns = new int[length];
        Arrays.fill(columns, NONE);
        return columns;
    }
}
