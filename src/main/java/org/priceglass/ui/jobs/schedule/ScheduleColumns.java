package org.priceglass.ui.jobs.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.schedule.Schedule;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the table of schedules. */
final class ScheduleColumns {
    private final Clock clock;
    private final ZoneId zone;

    ScheduleColumns(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    List<TableColumn<Schedule, ?>> all() {
        return List.of(
                DataColumn
                        .<Schedule, String>value("State", schedule -> schedule.enabled() ? "On" : "Off", state -> state)
                        .drawn(1.1, Region::new,
                                (dot, state) -> dot.getStyleClass().setAll("state-dot",
                                        state.equals("On") ? "state-succeeded" : "state-cancelled")),
                DataColumn.<Schedule>text("Name", Schedule::name).ems(18).stretch(2),
                DataColumn.<Schedule>text("When", schedule -> When.of(schedule.cron()).words()).ems(14),
                DataColumn.<Schedule>text("Time zone", schedule -> schedule.zone().getId()).rank(6),
                time("Next run", Schedule::nextRun), time("Last run", Schedule::lastRun).rank(3),
                DataColumn.<Schedule>text("Last job",
                        schedule -> schedule.lastJob() == null ? null : "Job " + schedule.lastJob()).rank(4),
                DataColumn.<Schedule>text("What is done", schedule -> schedule.job().title()).ems(22).rank(5)
                        .stretch(3));
    }

    private DataColumn<Schedule, Instant> time(String title, Function<Schedule, @Nullable Instant> value) {
        return DataColumn.<Schedule, Instant>value(title, value, at -> Dates.brief(at, zone, clock.instant()));
    }
}
