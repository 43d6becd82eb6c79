package org.priceglass.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.priceglass.job.JobChanges;
import org.priceglass.job.Jobs;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.Alerts;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.task.TaskRunner;

/** How the pipeline is and what it warns of, live while somebody looks. */
public final class PipelineViewModel {
    private static final int MOST = 3;

    private final TaskRunner tasks;
    private final Jobs jobs;
    private final Alerts alerts;
    private final Consumer<JobChanges> watcher;
    private final ReadOnlyObjectWrapper<List<String>> health = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());

    public PipelineViewModel(TaskRunner tasks, Jobs jobs, Alerts alerts) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.alerts = alerts;
        this.watcher = changes -> tasks.inWindow(this::refresh);
        alerts.listen(() -> tasks.inWindow(this::refresh));
    }

    /** How the queues are, all together, one sentence each. */
    public ReadOnlyObjectProperty<List<String>> healthProperty() {
        return health.getReadOnlyProperty();
    }

    /** The open alerts, the newest first; of many the first few and how many more. */
    public ReadOnlyObjectProperty<List<String>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /** Begins or ends to look. */
    public void watch(boolean on) {
        jobs.unwatch(watcher);
        if (on) {
            jobs.watch(watcher);
            refresh();
        }
    }

    private void refresh() {
        health.set(PipelineSentences.of(jobs.health()));
        tasks.prepare("Read alerts", control -> alerts.open().reversed()).latestOf(this)
                .onDone(open -> warnings.set(sentences(open))).start();
    }

    private static List<String> sentences(List<Alert> open) {
        List<String> first = open.stream().limit(MOST).map(PipelineSentences::of).toList();
        return open.size() <= MOST
                ? first
                : Stream.concat(first.stream(), Stream.of(Counts.format(open.size() - MOST) + " more.")).toList();
    }
}
