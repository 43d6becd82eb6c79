package org.priceglass.ui.jobs.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.priceglass.ui.common.chart.StackedBar;
import org.priceglass.ui.common.format.Counts;

/** How many versions have a quality score in each step of ten. */
record ScoreBars(List<Double> scores) {
    private static final int STEP = 10;
    private static final int BARS = 10;

    /** A score of 100 is in the last bar. */
    List<StackedBar> bars() {
        long[] counts = new long[BARS];
        scores.forEach(score -> counts[Math.clamp((long) (score / STEP), 0, BARS - 1)]++);
        List<StackedBar> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            String range = i * STEP + " to " + (i + 1) * STEP;
            bars.add(new StackedBar(range, range.replace(" to ", "-"), List.of(counts[i]),
                    range + ": " + Counts.of(counts[i], "file version")));
        }
        return bars;
    }

    /** {@code 12 file versions, 81.3 of 100 on average}. */
    String sentence() {
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return String.format(Locale.US, "%s in use now, %.1f of 100 on average.",
                Counts.of(scores.size(), "judged file version"), mean);
    }
}
