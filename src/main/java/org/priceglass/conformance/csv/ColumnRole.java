package org.priceglass.conformance.csv;

/**
 * What an expected column holds.
 *
 * @param label
 *            its name in messages
 * @param kind
 *            what the other components mean
 * @param mark
 *            ordinal of its {@link ItemMark} or {@link RateMark}; of a code column the number of its pair, from 0
 * @param rate
 *            of a payer's column the number of the payer and plan, from 0
 */
record ColumnRole(String label, Kind kind, int mark, int rate) {
    /** Which part of a row a column belongs to. */
    enum Kind {
        ITEM, CODE, CODE_TYPE, RATE
    }

    static ColumnRole item(ItemMark mark) {
        return new ColumnRole(mark.label(), Kind.ITEM, mark.ordinal(), 0);
    }

    static ColumnRole code(int pair) {
        return new ColumnRole("code | " + (pair + 1), Kind.CODE, pair, 0);
    }

    static ColumnRole codeType(int pair) {
        return new ColumnRole("code | " + (pair + 1) + " | type", Kind.CODE_TYPE, pair, 0);
    }

    static ColumnRole tall(RateMark mark) {
        return new ColumnRole(mark.tallLabel(), Kind.RATE, mark.ordinal(), 0);
    }

    static ColumnRole wide(RateMark mark, String payerPlan, int rate) {
        return new ColumnRole(mark.wideLabel(payerPlan), Kind.RATE, mark.ordinal(), rate);
    }

    ItemMark itemMark() {
        return ItemMark.values()[mark];
    }

    RateMark rateMark() {
        return RateMark.values()[mark];
    }
}
