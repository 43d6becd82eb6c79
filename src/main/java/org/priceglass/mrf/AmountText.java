package org.priceglass.mrf;

import org.priceglass.model.Amount;
import org.priceglass.model.FlagRule;

/**
 * Reads an amount that is not a plain decimal, where one reading is certain: {@code $1,234.50}, {@code 1,287},
 * {@code (123)}, {@code 123-}, {@code 1234.50 USD}, {@code 62%} as a percentage. Everything else ({@code N/A}, ranges,
 * two numbers, a decimal comma) has none. Works on the bytes and makes no object, because some files write every amount
 * like this. One instance serves one thread.
 */
final class AmountText {
    private static final int MAX_LENGTH = 48;
    private static final byte[] DOLLAR = {'$'};
    private static final byte[] US_DOLLAR = {'U', 'S', '$'};
    private static final byte[] USD = {'U', 'S', 'D'};

    private final AmountParser plain = new AmountParser();
    private final DecimalDigits digits = new DecimalDigits();
    private byte[] bytes = {};
    private int from;
    private int to;
    private long unscaled;
    private int scale;

    /**
     * How the bytes are understood. With {@link FlagRule#FORMATTED_NUMBER} there is a reading, {@link #unscaled} and
     * {@link #scale} hold it; with every other rule there is none.
     *
     * @param percentage
     *            whether the field holds a percentage
     */
    FlagRule read(byte[] cell, int start, int end, boolean percentage) {
        bytes = cell;
        from = start;
        to = end;
        if (to - from > MAX_LENGTH) {
            return isLongDecimal() ? FlagRule.TOO_MANY_DIGITS : FlagRule.NOT_A_NUMBER;
        }
        boolean percent = takeLast('%');
        boolean negative = takeSign();
        boolean dollars = takePrefix(US_DOLLAR) || takePrefix(DOLLAR) || takePrefix(USD) || takeSuffix(USD);
        boolean negativeInside = takeSign();
        if ((negative && negativeInside) || (dollars && (percent || percentage))) {
            return FlagRule.NOT_A_NUMBER;
        }
        if (!negative && !negativeInside && !dollars && !percent && from < to && bytes[from] == '+') {
            from++;
        }
        FlagRule rule = number(negative || negativeInside);
        return rule == FlagRule.FORMATTED_NUMBER && percent && !percentage ? FlagRule.PERCENT_IN_DOLLARS : rule;
    }

    long unscaled() {
        return unscaled;
    }

    int scale() {
        return scale;
    }

    private FlagRule number(boolean negative) {
        if (!digits.collect(bytes, from, to)) {
            return FlagRule.NOT_A_NUMBER;
        }
        if (!plain.parse(digits.bytes(), 0, digits.length())) {
            return digits.count() > AmountParser.MAX_DIGITS ? FlagRule.TOO_MANY_DIGITS : FlagRule.NOT_A_NUMBER;
        }
        unscaled = negative ? -plain.unscaled() : plain.unscaled();
        scale = plain.scale();
        return FlagRule.FORMATTED_NUMBER;
    }

    /** Whether it is nothing but a sign, a point and more digits than an amount holds. */
    private boolean isLongDecimal() {
        int points = 0;
        int digits = 0;
        for (int i = bytes[from] == '-' ? from + 1 : from; i < to; i++) {
            if (bytes[i] == '.') {
                points++;
            } else if (bytes[i] >= '0' && bytes[i] <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return points <= 1 && digits > Amount.MAX_SCALE;
    }

    /** Takes one sign: {@code -5}, {@code 5-}, {@code (5)}. */
    private boolean takeSign() {
        if (from < to && bytes[from] == '(' && bytes[to - 1] == ')') {
            from++;
            to--;
            trim();
            return true;
        }
        if (from < to && bytes[from] == '-') {
            from++;
            trim();
            return true;
        }
        return takeLast('-');
    }

    private boolean takeLast(char symbol) {
        if (from < to && bytes[to - 1] == symbol) {
            to--;
            trim();
            return true;
        }
        return false;
    }

    private boolean takePrefix(byte[] word) {
        if (!matches(word, from)) {
            return false;
        }
        from += word.length;
        trim();
        return true;
    }

    private boolean takeSuffix(byte[] word) {
        if (!matches(word, to - word.length)) {
            return false;
        }
        to -= word.length;
        trim();
        return true;
    }

    private boolean matches(byte[] word, int at) {
        if (at < from || at + word.length > to) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            int letter = bytes[at + i];
            if (letter != word[i] && letter - ('a' - 'A') != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void trim() {
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (from < to && bytes[to - 1] == ' ') {
            to--;
        }
    }
}
