package org.priceglass.ui.common.chart;

import java.util.List;

/**
 * One bar of the chart.
 *
 * @param name
 *            what it stands for, for example an hour
 * @param label
 *            stands below it, empty for none
 * @param counts
 *            one for each series, from below
 * @param summary
 *            the exact numbers in words, for tooltip and screen reader
 */
public record StackedBar(String name, String label, List<Long> counts, String summary) {
    public StackedBar {
        counts = List.copyOf(counts);
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
