package org.priceglass.ui.jobs.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.priceglass.job.JobQueue;
import org.priceglass.job.metric.FinishedJobs;
import org.priceglass.ui.common.chart.StackedBar;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.jobs.words.JobWords;

/**
 * Figures of finished jobs summed up by bar of time and queue.
 *
 * @param noun
 *            what is counted, in the singular
 * @param sums
 *            by queue, one figure for each bar; queues without any are left out
 */
record TimeBars(ChartData.Span span, String noun, Map<JobQueue, long[]> sums) {
    static TimeBars jobs(ChartData data) {
        return of(data, "job", FinishedJobs::jobs);
    }

    static TimeBars records(ChartData data) {
        return of(data, "record", FinishedJobs::records);
    }

    private static TimeBars of(ChartData data, String noun, ToLongFunction<FinishedJobs> figure) {
        ChartData.Span span = data.span();
        Map<JobQueue, long[]> sums = new EnumMap<>(JobQueue.class);
        for (FinishedJobs row : data.finished()) {
            int bar = span.bar(row.hour());
            long more = figure.applyAsLong(row);
            if (bar >= 0 && more > 0) {
                sums.computeIfAbsent(row.queue(), queue -> new long[span.bars()])[bar] += more;
            }
        }
        return new TimeBars(span, noun, sums);
    }

    /** From below, in the order of the pipeline. */
    List<JobQueue> queues() {
        return List.copyOf(sums.keySet());
    }

    List<StackedBar> bars() {
        List<StackedBar> bars = new ArrayList<>();
        for (int i = 0; i < span.bars(); i++) {
            int bar = i;
            bars.add(new StackedBar(span.name(bar), span.below(bar),
                    sums.values().stream().map(counts -> counts[bar]).toList(), summary(bar)));
        }
        return bars;
    }

    long total() {
        return sums.values().stream().flatMapToLong(Arrays::stream).sum();
    }

    /** {@code 1,234 jobs, most of them Mar 1, 9 AM}. */
    String sentence() {
        int most = 0;
        for (int bar = 1; bar < span.bars(); bar++) {
            most = total(bar) > total(most) ? bar : most;
        }
        return Counts.of(total(), noun) + ", each bar " + span.period().bar() + "; the most at " + span.name(most)
                + ".";
    }

    private String summary(int bar) {
        StringBuilder text = new StringBuilder(span.name(bar)).append(": ").append(Counts.of(total(bar), noun));
        sums.forEach((queue, counts) -> {
            if (counts[bar] > 0) {
                text.append('\n').append(JobWords.queue(queue)).append(' ').append(Counts.format(counts[bar]));
            }
        });
        return text.toString();
    }

    private long total(int bar) {
        return sums.values().stream().mapToLong(counts -> counts[bar]).sum();
    }
}
