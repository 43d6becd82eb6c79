package org.priceglass.ui.jobs.setting;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobSettings;
import org.priceglass.job.RetryPolicy;
import org.priceglass.settings.Setting;
import org.priceglass.settings.Settings;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.jobs.words.JobWords;

/** What is done about each kind of failure in a queue, and how it is changed. */
public final class RetryViewModel {
    private final Settings settings;
    private final JobSettings names;
    private final TaskRunner tasks;
    private final ObjectProperty<JobQueue> queue = new SimpleObjectProperty<>(JobQueue.DOWNLOAD);
    private final ObjectProperty<@Nullable RetryRow> selected = new SimpleObjectProperty<>();
    private final ObservableList<RetryRow> rows = FXCollections.observableArrayList();
    private final StringProperty attempts = new SimpleStringProperty("");
    private final StringProperty base = new SimpleStringProperty("");
    private final StringProperty cap = new SimpleStringProperty("");
    private final StringProperty jitter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    public RetryViewModel(Settings settings, JobSettings names, TaskRunner tasks) {
        this.settings = settings;
        this.names = names;
        this.tasks = tasks;
        queue.addListener((property, before, now) -> refresh());
        selected.addListener((property, before, now) -> edit(now));
        refresh();
    }

    public ObjectProperty<JobQueue> queueProperty() {
        return queue;
    }

    public ObjectProperty<@Nullable RetryRow> selectedProperty() {
        return selected;
    }

    /** One for each kind of failure. */
    public ObservableList<RetryRow> rows() {
        return rows;
    }

    /** How often it is tried in all. */
    public StringProperty attemptsProperty() {
        return attempts;
    }

    /** The first pause. */
    public StringProperty baseProperty() {
        return base;
    }

    /** The longest pause. */
    public StringProperty capProperty() {
        return cap;
    }

    /** The part of a pause that is left to chance, in percent. */
    public StringProperty jitterProperty() {
        return jitter;
    }

    /** What is wrong with what is written. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Sets what is written for the selected kind of failure in the queue. */
    public void save() {
        save(List.of(queue.get()));
    }

    /** Sets it in every queue. */
    public void saveEverywhere() {
        save(Arrays.asList(JobQueue.values()));
    }

    /** Lets the usual policy hold again in the queue. */
    public void reset() {
        RetryRow row = selected.get();
        if (row != null) {
            Setting<RetryPolicy> setting = names.retry(queue.get(), row.kind());
            tasks.prepare("Reset retries", control -> {
                settings.reset(setting);
                return setting;
            }).onDone(done -> refresh()).start();
        }
    }

    public void refresh() {
        RetryRow before = selected.get();
        FailureKind kept = before == null ? null : before.kind();
        rows.setAll(Arrays.stream(FailureKind.values())
                .filter(kind -> kind != FailureKind.CANCELLED && !kind.waitsItsTurn()).map(this::row).toList());
        selected.set(rows.stream().filter(row -> row.kind() == kept).findFirst().orElse(null));
    }

    private RetryRow row(FailureKind kind) {
        Setting<RetryPolicy> setting = names.retry(queue.get(), kind);
        return new RetryRow(kind, settings.get(setting), settings.isSet(setting));
    }

    private void edit(@Nullable RetryRow row) {
        error.set("");
        if (row != null) {
            attempts.set(String.valueOf(row.policy().attempts()));
            base.set(SettingText.time(row.policy().base()));
            cap.set(SettingText.time(row.policy().cap()));
            jitter.set(Math.round(100 * row.policy().jitter()) + " %");
        }
    }

    private void save(List<JobQueue> queues) {
        RetryRow row = selected.get();
        if (row == null) {
            return;
        }
        try {
            RetryPolicy policy = written();
            tasks.prepare("Set retries", control -> {
                queues.forEach(one -> settings.set(names.retry(one, row.kind()), policy));
                return policy;
            }).onDone(done -> refresh()).onRefused(error::set).start();
        } catch (IllegalArgumentException e) {
            error.set(String.valueOf(e.getMessage()));
        }
    }

    private RetryPolicy written() {
        int times = SettingText.parse(Setting.number("attempts", 1, 1, 1000), attempts.get());
        Duration first = SettingText.duration(base.get().strip());
        Duration longest = SettingText.duration(cap.get().strip());
        if (longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("the longest pause is shorter than the first one");
        }
        return new RetryPolicy(times, first, longest,
                SettingText.parse(Setting.share("left to chance", 0), jitter.get()));
    }

    /**
     * What is done about a kind of failure.
     *
     * @param changed
     *            whether it is not what is usual
     */
    public record RetryRow(FailureKind kind, RetryPolicy policy, boolean changed) {
        String failure() {
            return JobWords.failure(kind);
        }

        String does() {
            if (kind.pausesQueue()) {
                return "pauses the queue";
            }
            return policy.attempts() == 1 ? "fails at once" : "tried " + policy.attempts() + " times";
        }

        @Nullable
        String pauses() {
            return policy.attempts() == 1 || policy.cap().isZero()
                    ? null
                    : SettingText.time(policy.base()) + " to " + SettingText.time(policy.cap());
        }
    }
}
