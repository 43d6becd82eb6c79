package org.priceglass.ui.jobs.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.DoubleSummaryStatistics;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import javafx.scene.chart.NumberAxis;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.chart.LinearScale;
import org.priceglass.ui.common.format.ByteSizes;
import org.priceglass.ui.jobs.words.JobWords;

/** Axes with the units of the pipeline. */
final class Scales {
    private static final double TEN = 10;
    private static final double LEAST = 1e-3;
    private static final int TIMES = 3;

    private Scales() {
    }

    /** Of the logarithms of sizes. */
    static NumberAxis tenfoldBytes(DoubleStream bytes) {
        return tenfold("File size", bytes, exponent -> ByteSizes.format(Math.round(Math.pow(TEN, exponent))));
    }

    /** Of the logarithms of seconds. */
    static NumberAxis tenfoldSeconds(DoubleStream seconds) {
        return tenfold("Time", seconds,
                exponent -> JobWords.took(Duration.ofMillis(Math.round(1000 * Math.pow(TEN, exponent)))));
    }

    static NumberAxis bytes(long most) {
        LinearScale scale = LinearScale.upTo((double) most);
        NumberAxis axis = new NumberAxis(0, scale.end(), scale.step());
        axis.setTickLabelFormatter(words(value -> ByteSizes.format((long) value)));
        axis.setMinorTickVisible(false);
        return axis;
    }

    /** Of seconds since 1970. */
    static NumberAxis time(ChartData.Span span) {
        long from = span.from().getEpochSecond();
        long until = span.end().getEpochSecond();
        NumberAxis axis = new NumberAxis((double) from, (double) until, (double) (until - from) / TIMES);
        axis.setTickLabelFormatter(words(value -> span.brief(Instant.ofEpochSecond((long) value))));
        axis.setMinorTickVisible(false);
        return axis;
    }

    private static NumberAxis tenfold(String label, DoubleStream values, DoubleFunction<String> word) {
        DoubleSummaryStatistics exponents = values.map(value -> Math.log10(Math.max(LEAST, value))).summaryStatistics();
        double low = Math.floor(exponents.getMin());
        double high = Math.max(low + 1, Math.ceil(exponents.getMax()));
        NumberAxis axis = new NumberAxis(label, low, high, 1);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(words(word));
        return axis;
    }

    private static StringConverter<Number> words(DoubleFunction<String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Number value) {
                return value == null ? "" : word.apply(value.doubleValue());
            }

            @Override
            public Number fromString(String text) {
                return 0;
            }
        };
    }
}
