package org.priceglass.ui.common.format;

import java.util.Locale;

/** Sizes in decimal units, as file managers show them: {@code 1.2 GB}. */
public final class ByteSizes {
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};
    private static final double STEP = 1000;

    private ByteSizes() {
    }

    public static String format(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        String number = unit == 0 || value >= 10 ? "%.0f" : "%.1f";
        return String.format(Locale.US, number + " %s", value, UNITS[unit]);
    }
}
