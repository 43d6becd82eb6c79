package org.priceglass.ui.common.format;

import java.util.Locale;

/** Whole numbers with thousands separators, alone or with their noun. */
public final class Counts {
    private Counts() {
    }

    public static String format(long n) {
        return String.format(Locale.US, "%,d", n);
    }

    /** {@code 1 hospital}, {@code 2,000 hospitals}. */
    public static String of(long n, String noun) {
        return format(n) + " " + noun + (n == 1 ? "" : "s");
    }
}
