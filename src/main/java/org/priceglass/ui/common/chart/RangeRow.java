package org.priceglass.ui.common.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the chart. Places on a line are doubles; the numbers beside it are made from exact amounts.
 *
 * @param detail
 *            second line under the label, empty for none
 * @param points
 *            every rate, at least one
 * @param summary
 *            the exact numbers in words, for tooltip and screen reader
 * @param value
 *            the number printed at the end of the row
 * @param marks
 *            list and cash price, null where they are not to be shown
 */
public record RangeRow(String label, String detail, List<Double> points, double median, String value, String summary,
        @Nullable Marks marks) {
    /** Prices beside the rates; null where they are not published. */
    public record Marks(@Nullable Double gross, @Nullable Double cash) {
    }

    double low() {
        return points.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    double high() {
        return points.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The rightmost thing to draw. */
    double reach() {
        double reach = high();
        if (marks != null && marks.gross() != null) {
            reach = Math.max(reach, marks.gross());
        }
        return marks != null && marks.cash() != null ? Math.max(reach, marks.cash()) : reach;
    }
}
