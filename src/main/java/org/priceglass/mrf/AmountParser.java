package org.priceglass.mrf;

import org.priceglass.model.Amount;

/**
 * Reads a plain decimal ({@code 150}, {@code 150.00}, {@code .5}, {@code 5.}, {@code -3.2}) from bytes without making
 * an object. Everything else is {@link AmountText}'s. One parser serves one thread.
 */
public final class AmountParser {
    /** More digits than this are kept as text: they might not fit. */
    public static final int MAX_DIGITS = 18;

    private long unscaled;
    private int scale;

    /**
     * Whether the bytes are a plain decimal of at most 18 digits; if so {@link #unscaled} and {@link #scale} hold it.
     */
    public boolean parse(byte[] bytes, int from, int to) {
        int i = from;
        boolean negative = i < to && bytes[i] == '-';
        if (negative) {
            i++;
        }
        long value = 0;
        int digits = 0;
        int point = -1;
        for (; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
                digits++;
            } else if (bytes[i] == '.' && point < 0) {
                point = i;
            } else {
                return false;
            }
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return false;
        }
        unscaled = negative ? -value : value;
        scale = point < 0 ? 0 : to - point - 1;
        return scale <= Amount.MAX_SCALE;
    }

    public long unscaled() {
        return unscaled;
    }

    public int scale() {
        return scale;
    }
}
