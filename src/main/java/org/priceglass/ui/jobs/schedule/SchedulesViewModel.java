package org.priceglass.ui.jobs.schedule;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.Job;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobQueue;
import org.priceglass.job.Jobs;
import org.priceglass.job.NewJob;
import org.priceglass.job.schedule.Schedule;
import org.priceglass.job.schedule.Schedules;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.task.TaskRunner;

/** The schedules of the workspace and the one that is being written. */
public final class SchedulesViewModel {
    /** The earlier jobs that are looked through for work to be done again. */
    private static final int MOST = 200;
    private static final int NONE = 0;

    private final TaskRunner tasks;
    private final Sources sources;
    private final Clock clock;
    private final ZoneId zone;
    private final ScheduleForm form = new ScheduleForm();
    private final ObservableList<Schedule> rows = FXCollections.observableArrayList();
    private final ObservableList<NewJob> works = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Schedule> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /**
     * What it asks.
     *
     * @param templates
     *            work that can be scheduled in any workspace
     */
    public record Sources(Schedules schedules, Jobs jobs, List<NewJob> templates) {
    }

    public SchedulesViewModel(TaskRunner tasks, Sources sources, Clock clock, ZoneId zone) {
        this.tasks = tasks;
        this.sources = sources;
        this.clock = clock;
        this.zone = zone;
        selected.addListener((property, before, now) -> edit(now));
        form.clear(zone);
    }

    /** All, by name. */
    ObservableList<Schedule> rows() {
        return rows;
    }

    /** What can be scheduled, by title: what any workspace can do, what was scanned before, what is scheduled. */
    ObservableList<NewJob> works() {
        return works;
    }

    ScheduleForm form() {
        return form;
    }

    /** The one that the form changes; null where it writes a new one. */
    ObjectProperty<@Nullable Schedule> selectedProperty() {
        return selected;
    }

    /** What is wrong with what is written. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    void refresh() {
        Schedule kept = selected.get();
        read(kept == null ? NONE : kept.id());
    }

    /** Keeps what is written, as the selected one or as a new one. */
    void save() {
        Schedule before = selected.get();
        try {
            Schedule written = form.written(before);
            error.set("");
            tasks.prepare("Keep the schedule", control -> keep(written, before == null)).onRefused(error::set)
                    .onDone(kept -> read(kept.id())).start();
        } catch (IllegalArgumentException e) {
            error.set(String.valueOf(e.getMessage()));
        }
    }

    /** Switches the selected one on or off. */
    void toggle() {
        change("Switch the schedule", schedule -> sources.schedules().enable(schedule, !schedule.enabled()));
    }

    void delete() {
        change("Delete the schedule", schedule -> sources.schedules().delete(schedule.id()));
    }

    /** Queues the work of the selected one now; tells the number of the job. */
    void runNow(Consumer<Long> then) {
        Schedule schedule = selected.get();
        if (schedule != null) {
            tasks.prepare("Run the schedule now", control -> sources.schedules().runNow(schedule)).onDone(job -> {
                read(schedule.id());
                then.accept(job);
            }).start();
        }
    }

    /** When what is written would run next, in words; empty where it is not yet complete. */
    String next() {
        try {
            Schedule written = form.written(selected.get());
            ZonedDateTime next = written.cron().next(clock.instant().atZone(written.zone()));
            return next == null ? "Never" : "Next: " + Dates.format(next.toInstant(), zone);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Schedule keep(Schedule written, boolean isNew) {
        if (isNew) {
            return sources.schedules().add(written.name(), written.cron(), written.zone(), written.job());
        }
        sources.schedules().change(written);
        return written;
    }

    private void change(String title, Consumer<Schedule> change) {
        Schedule schedule = selected.get();
        if (schedule != null) {
            tasks.prepare(title, control -> {
                change.accept(schedule);
                return schedule;
            }).onDone(changed -> read(changed.id())).start();
        }
    }

    /** Asks again, then selects the one with this id. */
    private void read(int id) {
        tasks.prepare("Read schedules", control -> new Answer(sources.schedules().all(), scans())).latestOf(this)
                .onDone(answer -> {
                    offer(answer);
                    if (!rows.equals(answer.schedules())) {
                        rows.setAll(answer.schedules());
                    }
                    selected.set(rows.stream().filter(row -> row.id() == id).findFirst().orElse(null));
                }).start();
    }

    private List<NewJob> scans() {
        JobFilter scans = new JobFilter(Set.of(JobQueue.SCAN), Set.of(), Set.of(), null);
        return sources.jobs().jobs(sources.jobs().ids(scans, JobOrder.NEWEST, MOST)).stream().map(Job::work).toList();
    }

    private void offer(Answer answer) {
        Map<String, NewJob> byTitle = new LinkedHashMap<>();
        Stream.of(sources.templates(), answer.schedules().stream().map(Schedule::job).toList(), answer.scans())
                .flatMap(List::stream).forEach(work -> byTitle.putIfAbsent(work.title(), work));
        if (!works.equals(List.copyOf(byTitle.values()))) {
            // a box forgets what is chosen when its choices change
            NewJob chosen = form.work.get();
            works.setAll(byTitle.values());
            form.work.set(chosen);
        }
    }

    private void edit(@Nullable Schedule schedule) {
        error.set("");
        if (schedule == null) {
            form.clear(zone);
        } else {
            form.fill(schedule);
        }
    }

    private record Answer(List<Schedule> schedules, List<NewJob> scans) {
    }
}
