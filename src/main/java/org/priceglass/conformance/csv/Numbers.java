package org.priceglass.conformance.csv;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What CMS's validator takes for numbers. */
final class Numbers {
    private static final double NINE_NINES = 999_999_999;
    private static final int LEAST_NINES = 9;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,15}");
    private static final Pattern OCTAL = Pattern.compile("0[oO][0-7]{1,20}");
    private static final Pattern BINARY = Pattern.compile("0[bB][01]{1,60}");

    /** More zeros than this between the point and a digit make a double zero. */
    private static final int SMALL = 300;

    private Numbers() {
    }

    /** Digits with at most one point, at least one digit, and more than zero; no sign, no exponent, no comma. */
    static boolean isPositive(byte[] bytes, int from, int to) {
        boolean point = false;
        int digits = 0;
        boolean positive = false;
        for (int i = from; i < to; i++) {
            byte letter = bytes[i];
            if (letter >= '0' && letter <= '9') {
                digits++;
                positive |= letter != '0';
            } else if (letter == '.' && !point) {
                point = true;
            } else {
                return false;
            }
        }
        return digits > 0 && positive && (to - from < SMALL || Double.parseDouble(text(bytes, from, to)) > 0);
    }

    /** 0, a whole number from 11 on without leading zeros, or {@code 1 through 10}. */
    static boolean isCount(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 1) {
            return bytes[from] == '0';
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return "1 THROUGH 10".equalsIgnoreCase(text(bytes, from, to));
            }
        }
        return length > 1 && bytes[from] != '0' && !(length == 2 && bytes[from] == '1' && bytes[from + 1] == '0');
    }

    /** Whether JavaScript's {@code Number} makes 999999999 of it. */
    static boolean isNineNines(byte[] bytes, int from, int to) {
        if (to - from < LEAST_NINES || (bytes[from] >= '1' && bytes[from] <= '8')) {
            // Whatever point or exponent follows: no number that begins so comes near.
            return false;
        }
        return number(text(bytes, from, to)) == NINE_NINES;
    }

    private static double number(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        int radix = HEXADECIMAL.matcher(text).matches()
                ? 16
                : OCTAL.matcher(text).matches() ? 8 : BINARY.matcher(text).matches() ? 2 : 0;
        return radix == 0 ? Double.NaN : Long.parseLong(text.substring(2), radix);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
