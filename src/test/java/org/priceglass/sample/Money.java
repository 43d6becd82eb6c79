package org.priceglass.sample;

import java.util.Locale;

/** Amounts in cents. */
final class Money {
    private Money() {
    }

    static long cents(double dollars) {
        return Math.max(1, Math.round(dollars * 100));
    }

    /** {@code 1234.50}. */
    static String text(long cents) {
        return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }

    /** {@code $1,234.50}. */
    static String formatted(long cents) {
        return String.format(Locale.ROOT, "$%,d.%02d", cents / 100, cents % 100);
    }
}
