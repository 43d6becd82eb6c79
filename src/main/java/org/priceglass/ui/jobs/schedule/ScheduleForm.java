package org.priceglass.ui.jobs.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.NewJob;
import org.priceglass.job.schedule.Schedule;

/** A schedule as it is being written. */
final class ScheduleForm {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<@Nullable NewJob> work = new SimpleObjectProperty<>();
    final ObjectProperty<When.Kind> kind = new SimpleObjectProperty<>(When.Kind.DAILY);
    final ObjectProperty<DayOfWeek> day = new SimpleObjectProperty<>(DayOfWeek.MONDAY);
    final StringProperty time = new SimpleStringProperty("");
    final StringProperty cron = new SimpleStringProperty("");
    final StringProperty zone = new SimpleStringProperty("");

    /** As a new one begins. */
    void clear(ZoneId usualZone) {
        name.set("");
        work.set(null);
        zone.set(usualZone.getId());
        fill(When.USUAL);
    }

    void fill(Schedule schedule) {
        name.set(schedule.name());
        work.set(schedule.job());
        zone.set(schedule.zone().getId());
        fill(When.of(schedule.cron()));
    }

    private void fill(When when) {
        kind.set(when.kind());
        day.set(when.day());
        time.set(When.time(when.time()));
        cron.set(when.expression());
    }

    /**
     * What is written, as a schedule that is switched on.
     *
     * @param before
     *            what is changed by it; null for a new one
     * @throws IllegalArgumentException
     *             with one line that says what is wrong
     */
    Schedule written(@Nullable Schedule before) {
        NewJob job = work.get();
        if (job == null) {
            throw new IllegalArgumentException("choose what is to be done");
        }
        String title = name.get().isBlank() ? job.title() : name.get().strip();
        When when = when();
        return before == null
                ? new Schedule(0, title, when.cron(), zone(), true, job, null, null, null)
                : new Schedule(before.id(), title, when.cron(), zone(), before.enabled(), job, before.lastRun(), null,
                        before.lastJob());
    }

    private When when() {
        LocalTime at = kind.get() == When.Kind.CRON ? LocalTime.MIDNIGHT : When.time(time.get());
        return new When(kind.get(), day.get(), at, cron.get());
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone.get().strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "the time zone '" + zone.get().strip() + "' is not known: write it as America/Chicago", e);
        }
    }
}
