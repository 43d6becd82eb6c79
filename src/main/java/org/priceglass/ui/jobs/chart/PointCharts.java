package org.priceglass.ui.jobs.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.ScatterChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import org.priceglass.job.JobQueue;
import org.priceglass.job.metric.Sample;
import org.priceglass.job.metric.SizedRun;
import org.priceglass.ui.common.format.ByteSizes;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.jobs.words.JobWords;

/** Charts of single measurements, on JavaFX's own axes. */
final class PointCharts {
    private static final double LEAST_SECONDS = 0.001;

    private PointCharts() {
    }

    /** The time that jobs took against the sizes of their files, by queue; both scales grow tenfold. */
    static XYChart<Number, Number> sizes(List<SizedRun> runs) {
        Map<JobQueue, XYChart.Series<Number, Number>> series = new EnumMap<>(JobQueue.class);
        for (SizedRun run : runs) {
            double seconds = Math.max(LEAST_SECONDS, run.took().toMillis() / 1e3);
            XYChart.Data<Number, Number> point = new XYChart.Data<>(Math.log10((double) run.bytes()),
                    Math.log10(seconds), run);
            series.computeIfAbsent(run.queue(), PointCharts::named).getData().add(point);
        }
        ScatterChart<Number, Number> chart = new ScatterChart<>(
                Scales.tenfoldBytes(runs.stream().mapToDouble(SizedRun::bytes)),
                Scales.tenfoldSeconds(runs.stream().mapToDouble(run -> run.took().toMillis() / 1e3)));
        chart.setAnimated(false);
        chart.setHorizontalZeroLineVisible(false);
        chart.setVerticalZeroLineVisible(false);
        chart.setLegendVisible(false);
        chart.getData().addAll(series.values());
        chart.getData().forEach(all -> all.getData().forEach(PointCharts::explain));
        return chart;
    }

    static String sizesSentence(List<SizedRun> runs) {
        return "The last " + Counts.of(runs.size(), "job") + " with a file that succeeded; both scales grow tenfold.";
    }

    /** What the workspace took. */
    static XYChart<Number, Number> storage(List<Sample> samples, ChartData.Span span) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        samples.forEach(
                sample -> series.getData().add(new XYChart.Data<>(sample.at().getEpochSecond(), bytes(sample))));
        AreaChart<Number, Number> chart = new AreaChart<>(Scales.time(span),
                Scales.bytes(samples.stream().mapToLong(PointCharts::bytes).max().orElse(0)));
        chart.setAnimated(false);
        chart.setCreateSymbols(samples.size() == 1);
        chart.setLegendVisible(false);
        chart.getData().add(series);
        return chart;
    }

    static String storageSentence(List<Sample> samples) {
        long first = bytes(samples.getFirst());
        long last = bytes(samples.getLast());
        return ByteSizes.format(last) + " now"
                + (samples.size() == 1
                        ? ", the first sample of this period."
                        : ", " + ByteSizes.format(Math.abs(last - first)) + (last < first ? " less" : " more")
                                + " than at the beginning.");
    }

    static long bytes(Sample sample) {
        return sample.samples() == 0 ? 0 : sample.total() / sample.samples();
    }

    private static XYChart.Series<Number, Number> named(JobQueue queue) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        series.setName(JobWords.queue(queue));
        return series;
    }

    private static void explain(XYChart.Data<Number, Number> point) {
        if (point.getExtraValue() instanceof SizedRun run && point.getNode() != null) {
            point.getNode().getStyleClass().add(JobWords.style(run.queue()));
            Tooltip.install(point.getNode(), new Tooltip("Job " + run.job() + ", " + run.kind() + ": "
                    + ByteSizes.format(run.bytes()) + " in " + JobWords.took(run.took())));
        }
    }
}
