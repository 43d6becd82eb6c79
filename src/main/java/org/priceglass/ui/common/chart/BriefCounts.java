package org.priceglass.ui.common.chart;

import java.math.BigDecimal;

/** Whole numbers for an axis: {@code 500}, {@code 1.5 k}, {@code 20 M}. */
final class BriefCounts {
    private static final String[] UNITS = {"", " k", " M", " G", " T"};
    private static final int STEP = 3;

    private BriefCounts() {
    }

    /** Exact: an axis has round numbers only. */
    static String format(long count) {
        int unit = 0;
        BigDecimal value = BigDecimal.valueOf(count);
        while (unit < UNITS.length - 1 && value.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            value = value.movePointLeft(STEP);
            unit++;
        }
        return value.stripTrailingZeros().toPlainString() + UNITS[unit];
    }
}
