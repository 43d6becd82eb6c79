package org.priceglass.ui.jobs.detail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobAttempt;
import org.priceglass.job.JobFailure;
import org.priceglass.job.JobLogLine;
import org.priceglass.job.LogLevel;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.detail.JobDetailViewModel.Relative;
import org.priceglass.ui.jobs.words.JobWords;

/** The three tables of a job. */
final class DetailTables {
    private final TextClipboard clipboard;
    private final ZoneId zone;

    DetailTables(TextClipboard clipboard, ZoneId zone) {
        this.clipboard = clipboard;
        this.zone = zone;
    }

    DataTable<JobLogLine> log() {
        DataTable<JobLogLine> table = new DataTable<>("Lines of the log", clipboard);
        table.setId("logTable");
        table.addColumns(List.<TableColumn<JobLogLine, ?>>of(
                DataColumn.<JobLogLine, Instant>value("Time", JobLogLine::at, at -> Dates.exact(at, zone)),
                DataColumn.<JobLogLine, LogLevel>value("Level", JobLogLine::level, LogLevel::label).drawn(1.1,
                        Region::new, (dot, level) -> dot.getStyleClass().setAll("state-dot", "level-" + level.label())),
                DataColumn.<JobLogLine>count("Attempt", line -> (long) line.attempt()).rank(3),
                DataColumn.<JobLogLine>text("Message", JobLogLine::message).ems(60).stretch(3)));
        table.getColumns().forEach(column -> column.setSortable(false));
        return table;
    }

    DataTable<JobAttempt> attempts() {
        DataTable<JobAttempt> table = new DataTable<>("Attempts", clipboard);
        table.setId("attemptTable");
        table.addColumns(List.<TableColumn<JobAttempt, ?>>of(
                DataColumn.<JobAttempt>count("Attempt", attempt -> (long) attempt.number()),
                DataColumn.<JobAttempt, Instant>value("Started", JobAttempt::started, at -> Dates.exact(at, zone)).rank(
                        2),
                DataColumn.<JobAttempt, Duration>value("Took", DetailTables::took, JobWords::took).rank(1),
                DataColumn.<JobAttempt>text("Ended", DetailTables::end),
                DataColumn.<JobAttempt>text("Reason", attempt -> reason(attempt.failure())).optional(),
                DataColumn.<JobAttempt>text("Message", DetailTables::message).ems(30).rank(3).stretch(2).optional()));
        return table;
    }

    DataTable<Relative> relatives() {
        DataTable<Relative> table = new DataTable<>("Jobs before and after", clipboard);
        table.setId("relativeTable");
        table.addColumns(List.<TableColumn<Relative, ?>>of(DataColumn.<Relative>text("This job", Relative::how),
                DataColumn.<Relative>text("State", Relative::state),
                DataColumn.<Relative>text("Queue", relative -> JobWords.queue(relative.job().work().queue())),
                DataColumn.<Relative>text("Job", Relative::title).ems(40).stretch(3)));
        return table;
    }

    private static @Nullable Duration took(JobAttempt attempt) {
        return attempt.ended() == null ? null : Duration.between(attempt.started(), attempt.ended());
    }

    private static String end(JobAttempt attempt) {
        return attempt.end() == null ? "running" : attempt.end().label();
    }

    private static @Nullable String reason(@Nullable JobFailure failure) {
        return failure == null ? null : JobWords.failure(failure.kind());
    }

    private static @Nullable String message(JobAttempt attempt) {
        JobFailure failure = attempt.failure();
        return failure == null ? null : failure.message();
    }
}
