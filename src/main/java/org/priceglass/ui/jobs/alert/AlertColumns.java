package org.priceglass.ui.jobs.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.alert.Alert;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the table of alerts. */
final class AlertColumns {
    private final Clock clock;
    private final ZoneId zone;

    AlertColumns(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    List<TableColumn<Alert, ?>> all() {
        return List.of(
                DataColumn.<Alert, String>value("State", AlertWords::state, AlertWords::capital).drawn(1.1, Region::new,
                        (dot, state) -> dot.getStyleClass().setAll("state-dot", "alert-" + state)),
                DataColumn.<Alert>text("Kind", alert -> AlertWords.rule(alert.rule())), time("Since", Alert::raised),
                DataColumn.<Alert>text("About", Alert::subject).ems(12),
                DataColumn.<Alert>text("What", Alert::message).ems(34).stretch(3),
                DataColumn.<Alert>text("What to do", alert -> AlertWords.advice(alert.rule())).ems(26).rank(5)
                        .stretch(2),
                time("Acknowledged", Alert::acknowledged).rank(6).optional(),
                time("Resolved", Alert::resolved).rank(3).optional());
    }

    private DataColumn<Alert, Instant> time(String title, Function<Alert, @Nullable Instant> value) {
        return DataColumn.<Alert, Instant>value(title, value, at -> Dates.brief(at, zone, clock.instant()));
    }
}
