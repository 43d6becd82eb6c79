package org.priceglass.ui.jobs.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.metric.KindRate;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.jobs.words.JobWords;

/** The columns of the table of success and failure rates. */
final class RateColumns {
    private static final double PERCENT = 100;

    private RateColumns() {
    }

    static List<TableColumn<KindRate, ?>> all() {
        return List.of(DataColumn.<KindRate>text("Kind", KindRate::kind).ems(14).stretch(1),
                DataColumn.<KindRate>text("Queue", rate -> JobWords.queue(rate.queue())).rank(3),
                DataColumn.<KindRate, Double>value("Succeeded", RateColumns::success, RateColumns::percent).drawn(5.5,
                        ProgressBar::new, ProgressBar::setProgress),
                DataColumn.<KindRate, Double>value("Failed", RateColumns::failure, RateColumns::percent),
                DataColumn.<KindRate>count("Of jobs", rate -> rate.succeeded() + rate.failed()),
                DataColumn.<KindRate>count("Cancelled", KindRate::cancelled).rank(2));
    }

    private static @Nullable Double success(KindRate rate) {
        OptionalDouble share = rate.success();
        return share.isPresent() ? (Double) share.getAsDouble() : null;
    }

    private static @Nullable Double failure(KindRate rate) {
        OptionalDouble share = rate.success();
        return share.isPresent() ? (Double) (1 - share.getAsDouble()) : null;
    }

    private static String percent(double share) {
        return String.format(Locale.US, "%.1f %%", PERCENT * share);
    }
}
