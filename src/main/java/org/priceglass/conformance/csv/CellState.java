package org.priceglass.conformance.csv;

/**
 * What is remembered of a cell: the bits of its {@link ItemMark}s, above them those of its {@link RateMark}s, and
 * whether something is wrong with it.
 */
final class CellState {
    /** The value breaks the rule of its column. */
    static final int BAD = 1 << 30;
    /** The value is 999999999, which CMS warns of. */
    static final int NINES = 1 << 31;

    private static final int ITEM_BITS = 15;
    private static final int ITEM_MASK = (1 << ITEM_BITS) - 1;
    private static final int RATE_MASK = (1 << 15) - 1;

    private CellState() {
    }

    static int of(RateMark mark) {
        return mark.bit() << ITEM_BITS;
    }

    static int itemBits(int state) {
        return state & ITEM_MASK;
    }

    static int rateBits(int state) {
        return state >>> ITEM_BITS & RATE_MASK;
    }
}
