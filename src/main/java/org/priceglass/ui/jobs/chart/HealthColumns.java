package org.priceglass.ui.jobs.chart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.jobs.chart.ChartData.Health;
import org.priceglass.ui.jobs.words.JobWords;

/** The columns of the table of queues. */
final class HealthColumns {
    private final Clock clock;

    HealthColumns(Clock clock) {
        this.clock = clock;
    }

    List<TableColumn<Health, ?>> all() {
        return List.of(DataColumn.<Health>text("Queue", row -> JobWords.queue(row.queue().queue())).stretch(1),
                DataColumn.<Health>text("State", row -> state(row)), count("Running", row -> row.queue().running()),
                count("Waiting", row -> row.queue().queued() + row.queue().waiting()),
                DataColumn.<Health, Duration>value("Oldest waits", this::oldest, JobWords::took),
                count("Stalled", Health::stalled), count("Failed", row -> row.queue().failed()));
    }

    private static String state(Health row) {
        return row.queue().paused() ? "Paused" : row.queue().running() > 0 ? "Working" : "Idle";
    }

    private @Nullable Duration oldest(Health row) {
        Instant since = row.queue().oldestQueued();
        Duration age = since == null ? Duration.ZERO : Duration.between(since, clock.instant());
        return age.isPositive() ? age : null;
    }

    /** No figure for none, so that those that there are stand out. */
    private static DataColumn<Health, Long> count(String title, ToLongFunction<Health> figure) {
        return DataColumn.<Health>count(title, row -> {
            long count = figure.applyAsLong(row);
            return count == 0 ? null : (Long) count;
        });
    }
}
