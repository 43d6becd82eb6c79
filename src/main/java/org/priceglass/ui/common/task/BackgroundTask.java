package org.priceglass.ui.common.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A task as the task centre shows it; its properties change on the window's thread only. */
public final class BackgroundTask {
    private final String title;
    private final boolean listed;
    private final TaskControl control;
    private final ReadOnlyObjectWrapper<TaskState> state = new ReadOnlyObjectWrapper<>(TaskState.WAITING);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");

    BackgroundTask(String title, boolean listed, LongSupplier nanoClock, Executor ui) {
        this.title = title;
        this.listed = listed;
        Consumer<TaskControl.Progress> show = progress -> ui.execute(() -> show(progress));
        this.control = new TaskControl(nanoClock, show);
    }

    public String title() {
        return title;
    }

    /** Whether it stays in the task centre when it is over; questions do not. */
    public boolean isListed() {
        return listed;
    }

    public ReadOnlyObjectProperty<TaskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public TaskState state() {
        return state.get();
    }

    /** 0 to 1, or -1 where it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Progress in words while it runs, the outcome after. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Asks the work to stop; it ends as cancelled even when its answer comes all the same. */
    public void cancel() {
        if (!state().isOver()) {
            state.set(TaskState.CANCELLING);
            control.cancel();
        }
    }

    TaskControl control() {
        return control;
    }

    void begin() {
        if (state() == TaskState.WAITING) {
            state.set(TaskState.RUNNING);
        }
    }

    void end(TaskState outcome, String words) {
        detail.set(words);
        fraction.set(outcome == TaskState.DONE ? 1 : fraction.get());
        state.set(outcome);
    }

    private void show(TaskControl.Progress progress) {
        if (!state().isOver()) {
            fraction.set(progress.fraction());
            detail.set(ProgressText.of(progress));
        }
    }
}
