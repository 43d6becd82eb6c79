package org.priceglass.ui.compare;

import java.util.List;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.chart.RangeRow;

/**
 * A chart ready to be drawn.
 *
 * @param charges
 *            ids of the charges behind the rows, in their order; empty where rows are no charges
 * @param sentence
 *            what it says, in one sentence
 */
public record ChartModel(RateAmount kind, List<RangeRow> rows, List<Long> charges, String sentence) {
    static final ChartModel EMPTY = new ChartModel(RateAmount.DOLLAR, List.of(), List.of(), "Nothing to show");
}
