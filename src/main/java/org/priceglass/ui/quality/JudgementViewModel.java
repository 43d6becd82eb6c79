package org.priceglass.ui.quality;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.JudgeQuality;
import org.priceglass.ask.JudgedVersion;
import org.priceglass.ask.QualityReports;
import org.priceglass.ask.ScoredVersion;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.task.BackgroundTask;
import org.priceglass.ui.common.task.TaskControl;
import org.priceglass.ui.common.task.TaskRunner;

/** What the selected price set came to: at once where that is kept, else when it has been judged. */
public final class JudgementViewModel {
    private final TaskRunner tasks;
    private final JudgeQuality quality;
    private final QualityReports reports;
    private final ReadOnlyObjectWrapper<@Nullable ScoredVersion> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable JudgedVersion> judged = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable BackgroundTask> judging = new ReadOnlyObjectWrapper<>();
    private Runnable onJudged = () -> {
    };

    public JudgementViewModel(TaskRunner tasks, JudgeQuality quality, QualityReports reports) {
        this.tasks = tasks;
        this.quality = quality;
        this.reports = reports;
    }

    /** The price set that is looked at, null for none. */
    public ReadOnlyObjectProperty<@Nullable ScoredVersion> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Its report by the rules of now, null where there is none. */
    public ReadOnlyObjectProperty<@Nullable JudgedVersion> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    /** Whether it is known if there is a report. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** The judgement that runs, null for none. */
    public ReadOnlyObjectProperty<@Nullable BackgroundTask> judgingProperty() {
        return judging.getReadOnlyProperty();
    }

    /** Told when a price set has been judged. */
    public void setOnJudged(Runnable handler) {
        onJudged = handler;
    }

    /** Shows another price set; null for none. */
    public void show(@Nullable ScoredVersion version) {
        ScoredVersion before = shown.get();
        shown.set(version);
        if (version == null) {
            judged.set(null);
            return;
        }
        if (before == null || before.version().id() != version.version().id()) {
            judged.set(null);
            answered.set(false);
        }
        tasks.prepare("Read the report", control -> quality.kept(version.version().id())).latestOf(this)
                .onDone(this::take).start();
    }

    /** Judges the price set that is looked at anew. */
    public void judge() {
        ScoredVersion version = shown.get();
        if (version != null) {
            judge(List.of(version.version().id()), "Judge " + PriceSetColumns.name(version));
        }
    }

    /** Judges price sets one after the other. */
    public void judgeAll(List<Integer> versions) {
        judge(versions, "Judge " + Counts.of(versions.size(), "price set"));
    }

    /** Stops the judgement that runs; the reports that are done stay. */
    public void cancel() {
        BackgroundTask running = judging.get();
        if (running != null) {
            running.cancel();
        }
    }

    private void judge(List<Integer> versions, String title) {
        if (judging.get() != null) {
            return;
        }
        BackgroundTask task = tasks.prepare(title, control -> compute(versions, control))
                .listed(done -> Counts.of(done, "price set") + " judged").onEnd(this::ended).start();
        if (!task.state().isOver()) {
            judging.set(task);
        }
    }

    private int compute(List<Integer> versions, TaskControl control) {
        int done = 0;
        for (int version : versions) {
            String message = versions.size() == 1 ? "Charges" : "Price set " + (done + 1) + " of " + versions.size();
            reports.compute(version, (charges, all) -> {
                control.checkCancelled();
                control.report(message, charges, all, Counts::format);
            });
            done++;
        }
        return done;
    }

    private void ended() {
        judging.set(null);
        onJudged.run();
    }

    private void take(Optional<JudgedVersion> kept) {
        judged.set(kept.orElse(null));
        answered.set(true);
    }
}
