package org.priceglass.ui.jobs.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.Job;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobState;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.jobs.words.JobWords;
import org.priceglass.ui.jobs.words.ProgressWords;

/** The columns of the table of jobs, and the order that each sorts by. */
final class JobColumns {
    private final Clock clock;
    private final ZoneId zone;
    private final List<TableColumn<JobRow, ?>> columns = new ArrayList<>();
    private final Map<TableColumn<JobRow, ?>, JobOrder.Column> orders = new HashMap<>();

    JobColumns(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        add(JobOrder.Column.STATE, state());
        add(JobOrder.Column.QUEUE, text("Queue", job -> JobWords.queue(job.work().queue())));
        add(JobOrder.Column.TITLE, text("Job", job -> job.work().title()).ems(30).stretch(3));
        add(text("Kind", job -> job.work().kind()).byChoice());
        add(JobOrder.Column.LANE, text("Host or hospital", job -> job.work().lane()).ems(14).rank(6).optional());
        add(progress());
        add(text("Speed", job -> ProgressWords.speed(job.progress())).rank(3).optional());
        add(text("Left", job -> ProgressWords.left(job.progress())).rank(3).optional());
        add(JobOrder.Column.ATTEMPTS,
                DataColumn.<JobRow>count("Attempts", row -> row.get(JobColumns::attempts)).rank(3));
        add(text("Reason", job -> job.failure() == null ? null : JobWords.failure(job.failure())).rank(1).optional());
        add(text("Message", Job::message).ems(28).rank(7).stretch(2).optional());
        add(JobOrder.Column.CREATED, time("Queued", job -> job.times().created()).rank(6));
        add(time("Next try", job -> job.times().due()).rank(5).optional());
        add(JobOrder.Column.STARTED, time("Started", job -> job.times().started()).rank(2));
        add(JobOrder.Column.FINISHED, time("Ended", job -> job.times().finished()).rank(4).optional());
        add(took().rank(5));
        add(JobOrder.Column.BYTES,
                DataColumn.<JobRow>bytes("Size", row -> row.get(job -> known(job.bytes()))).rank(6).optional());
        add(JobOrder.Column.RECORDS,
                DataColumn.<JobRow>count("Records", row -> row.get(job -> known(job.records()))).rank(6).optional());
        add(JobOrder.Column.PRIORITY,
                DataColumn.<JobRow>count("Priority", row -> row.get(job -> (long) job.work().priority())).byChoice());
        add(JobOrder.Column.ID, DataColumn.<JobRow>count("Number", JobRow::id).byChoice());
    }

    List<TableColumn<JobRow, ?>> all() {
        return List.copyOf(columns);
    }

    /** The order that a column stands for; that of time for none. */
    JobOrder order(@Nullable TableColumn<JobRow, ?> column, boolean descending) {
        return column == null ? JobOrder.NEWEST : new JobOrder(Objects.requireNonNull(orders.get(column)), descending);
    }

    private void add(JobOrder.Column by, DataColumn<JobRow, ?> column) {
        columns.add(column);
        orders.put(column, by);
    }

    private void add(DataColumn<JobRow, ?> column) {
        column.setSortable(false);
        columns.add(column);
    }

    private static DataColumn<JobRow, String> text(String title, Function<Job, @Nullable String> value) {
        return DataColumn.<JobRow>text(title, row -> row.get(value));
    }

    private DataColumn<JobRow, Instant> time(String title, Function<Job, @Nullable Instant> value) {
        return DataColumn.<JobRow, Instant>value(title, row -> row.get(value),
                at -> Dates.brief(at, zone, clock.instant()));
    }

    private DataColumn<JobRow, Duration> took() {
        return DataColumn.<JobRow, Duration>value("Took", row -> row.get(job -> JobWords.took(job, clock)),
                JobWords::took);
    }

    private static DataColumn<JobRow, JobState> state() {
        return DataColumn.<JobRow, JobState>value("State", row -> row.get(Job::state), JobWords::state).drawn(1.1,
                Region::new, (dot, state) -> dot.getStyleClass().setAll("state-dot", "state-" + state.label()));
    }

    private static DataColumn<JobRow, ShownProgress> progress() {
        return DataColumn
                .<JobRow, ShownProgress>value("Progress", row -> row.get(ShownProgress::of), ShownProgress::words)
                .drawn(5.5, ProgressBar::new, (bar, shown) -> {
                    bar.setVisible(shown.share() >= 0);
                    bar.setManaged(shown.share() >= 0);
                    bar.setProgress(Math.max(0, shown.share()));
                });
    }

    private static @Nullable Long attempts(Job job) {
        return job.tries().attempts() == 0 ? null : (Long) (long) job.tries().attempts();
    }

    private static @Nullable Long known(long count) {
        return count < 0 ? null : (Long) count;
    }
}
