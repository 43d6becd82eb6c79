package org.priceglass.ui.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.JobQueue;
import org.priceglass.job.NewJob;
import org.priceglass.job.schedule.Schedule;
import org.priceglass.ui.jobs.JobsRoom;

class SchedulesViewModelTest {
    private JobsRoom room;
    private SchedulesViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new JobsRoom(folder);
        model = new SchedulesViewModel(room.same.tasks(),
                new SchedulesViewModel.Sources(room.services.schedules(), room.jobs(), room.services.templates()),
                room.clock, ZoneOffset.UTC);
        model.refresh();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    @Test
    void whatIsWrittenIsKeptAndSelected() {
        writeCleanup("Tidy up");

        assertThat(model.rows()).singleElement().satisfies(schedule -> {
            assertThat(schedule.name()).isEqualTo("Tidy up");
            assertThat(schedule.cron().text()).isEqualTo("15 7 * * 2");
            assertThat(schedule.zone().getId()).isEqualTo("America/Chicago");
            assertThat(schedule.nextRun()).isNotNull();
        });
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().getFirst());
        assertThat(room.services.schedules().all()).hasSize(1);
    }

    @Test
    void scheduleWithoutNameIsNamedAfterItsWork() {
        writeCleanup("");
        assertThat(model.rows()).extracting(Schedule::name).containsExactly("Remove old finished jobs");
    }

    @Test
    void selectedOneIsChangedNotAdded() {
        writeCleanup("Tidy up");
        assertThat(model.form().kind.get()).isEqualTo(When.Kind.WEEKLY);
        model.form().kind.set(When.Kind.CRON);
        model.form().cron.set("0 5 1 * *");
        model.save();

        assertThat(model.rows()).singleElement()
                .satisfies(schedule -> assertThat(schedule.cron().text()).isEqualTo("0 5 1 * *"));
    }

    @Test
    void mistakesAreToldAndNothingIsKept() {
        model.save();
        assertThat(model.errorProperty().get()).isEqualTo("choose what is to be done");
        model.form().work.set(model.works().getFirst());
        model.form().time.set("late");
        model.save();
        assertThat(model.errorProperty().get()).startsWith("the time 'late' is not understood");
        assertThat(model.next()).isEmpty();
        model.form().time.set("7:15");
        model.form().zone.set("Chicago");
        model.save();
        assertThat(model.errorProperty().get()).startsWith("the time zone 'Chicago' is not known");
        model.form().zone.set("UTC");
        model.form().kind.set(When.Kind.CRON);
        model.form().cron.set("daily");
        model.save();
        assertThat(model.errorProperty().get()).startsWith("a cron expression has five fields");
        assertThat(room.services.schedules().all()).isEmpty();
    }

    @Test
    void takenNameIsToldForNewAndChangedOnes() {
        writeCleanup("Tidy up");
        model.selectedProperty().set(null);
        writeCleanup("Tidy up");
        assertThat(model.errorProperty().get()).isEqualTo("there is a schedule 'Tidy up' already");
        model.form().name.set("Other");
        model.save();
        assertThat(model.errorProperty().get()).isEmpty();
        model.form().name.set("Tidy up");
        model.save();
        assertThat(model.errorProperty().get()).isEqualTo("there is a schedule 'Tidy up' already");
        assertThat(room.services.schedules().all()).extracting(Schedule::name).containsExactly("Other", "Tidy up");
    }

    @Test
    void scheduleIsSwitchedOffAndOnRunAndDeleted() {
        writeCleanup("Tidy up");
        model.toggle();
        assertThat(selected().enabled()).isFalse();
        assertThat(selected().nextRun()).isNull();
        model.toggle();
        assertThat(selected().nextRun()).isNotNull();

        List<Long> started = new ArrayList<>();
        model.runNow(started::add);
        assertThat(room.jobs().job(started.getFirst())).isPresent();
        assertThat(selected().lastJob()).isEqualTo(started.getFirst());
        model.delete();
        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.form().work.get()).isNull();
    }

    @Test
    void earlierScansCanBeScheduledEachOnce() {
        room.jobs().submit(NewJob.of(JobQueue.SCAN, "scan", "Scan hpt-txt example.org", "{}"));
        room.jobs().submit(NewJob.of(JobQueue.SCAN, "scan", "Scan hpt-txt example.org", "{}"));
        model.form().work.set(model.works().getFirst());
        model.refresh();

        assertThat(model.works()).extracting(NewJob::title).containsExactly("Remove old finished jobs",
                "Scan hpt-txt example.org");
        assertThat(model.form().work.get()).isEqualTo(model.works().getFirst());
    }

    @Test
    void nextRunIsForetold() {
        writeCleanup("Tidy up");
        String before = model.next();
        room.clock.step(Duration.ofDays(7));
        assertThat(before).startsWith("Next: ");
        assertThat(model.next()).startsWith("Next: ").isNotEqualTo(before);
        model.form().kind.set(When.Kind.CRON);
        model.form().cron.set("0 0 30 2 *");
        assertThat(model.next()).isEqualTo("Never");
    }

    private void writeCleanup(String name) {
        ScheduleForm form = model.form();
        form.name.set(name);
        form.work.set(model.works().getFirst());
        form.kind.set(When.Kind.WEEKLY);
        form.day.set(DayOfWeek.TUESDAY);
        form.time.set("7:15");
        form.zone.set("America/Chicago");
        model.save();
    }

    private Schedule selected() {
        return Objects.requireNonNull(model.selectedProperty().get());
    }
}
