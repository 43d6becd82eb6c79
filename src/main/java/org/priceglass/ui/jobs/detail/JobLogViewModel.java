package org.priceglass.ui.jobs.detail;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobLogLine;
import org.priceglass.job.JobStore;
import org.priceglass.job.Jobs;
import org.priceglass.job.LogCsv;
import org.priceglass.job.LogFilter;
import org.priceglass.job.LogLevel;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.TaskRunner;

/** The lines that a job wrote, filtered by level and words. */
public final class JobLogViewModel {
    private static final int MOST = 5_000;

    private final TaskRunner tasks;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Notices notices;
    private final ObjectProperty<LogLevel> least = new SimpleObjectProperty<>(LogLevel.DEBUG);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<JobLogLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable Long job;

    public JobLogViewModel(TaskRunner tasks, Jobs jobs, Dialogs dialogs, Notices notices) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.notices = notices;
        least.addListener((property, before, now) -> refresh());
        words.addListener((property, before, now) -> refresh());
    }

    /** Lines that are less grave are left out. */
    public ObjectProperty<LogLevel> leastProperty() {
        return least;
    }

    /** Part of a line. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The first one first. */
    public ObservableList<JobLogLine> lines() {
        return lines;
    }

    /** How many lines there are, or why there is none. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Writes all lines that pass to a CSV file that the user names. */
    public void export() {
        LogFilter wanted = filter();
        if (wanted.job() != null) {
            dialogs.chooseCsvTarget("job-" + wanted.job() + "-log.csv").ifPresent(target -> export(wanted, target));
        }
    }

    void show(@Nullable Long id) {
        job = id;
        lines.clear();
        message.set("");
        refresh();
    }

    void refresh() {
        LogFilter wanted = filter();
        if (wanted.job() != null) {
            tasks.prepare("Read log", control -> jobs.log(wanted, JobStore.NEWEST, MOST).reversed()).latestOf(this)
                    .onDone(this::take).start();
        }
    }

    private LogFilter filter() {
        Set<LogLevel> levels = least.get() == LogLevel.DEBUG ? Set.of() : EnumSet.range(least.get(), LogLevel.ERROR);
        String text = words.get().strip();
        return new LogFilter(job, Set.of(), levels, text.isEmpty() ? null : text);
    }

    private void take(List<JobLogLine> now) {
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
        message.set(now.isEmpty()
                ? words.get().isBlank() && least.get() == LogLevel.DEBUG ? "It wrote no line." : "No line passes."
                : Counts.of(now.size(), "line") + (now.size() < MOST ? "" : ", the latest; an export has all"));
    }

    private void export(LogFilter wanted, Path target) {
        tasks.prepare("Export " + target.getFileName(), control -> {
            try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                return new LogCsv(jobs).write(wanted, writer);
            }
        }).listed(written -> Counts.of(written, "line")).onDone(
                written -> notices.post(Notice.Kind.DONE, "Exported", Counts.of(written, "line") + " to " + target))
                .start();
    }
}
