package org.priceglass.ui.shell;

import java.nio.file.Path;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.BackgroundTask;
import org.priceglass.ui.common.task.TaskRunner;

/** What stands round the screens: the place, the tasks, the notices. */
public final class ShellViewModel {
    private final TaskRunner tasks;
    private final Notices notices;
    private final ImportDesk imports;
    private final ObservableIntegerValue alerts;
    private final Path workspace;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Overview());
    private final BooleanProperty activityShown = new SimpleBooleanProperty();
    private final ObservableList<BackgroundTask> running;

    /**
     * Makes the model.
     *
     * @param alerts
     *            how many alerts of the pipeline nobody has seen
     * @param workspace
     *            the workspace's folder
     */
    public ShellViewModel(TaskRunner tasks, Notices notices, ImportDesk imports, ObservableIntegerValue alerts,
            Path workspace) {
        this.tasks = tasks;
        this.notices = notices;
        this.imports = imports;
        this.alerts = alerts;
        this.workspace = workspace;
        // Tells of changes of a task's state and words too, not only of tasks that come and go.
        this.running = FXCollections.observableArrayList(
                task -> new Observable[]{task.stateProperty(), task.detailProperty(), task.fractionProperty()});
        Bindings.bindContent(running, tasks.tasks());
    }

    public Path workspace() {
        return workspace;
    }

    /** The name that tells workspaces apart: that of the folder. */
    public String workspaceName() {
        Path name = workspace.getFileName();
        return name == null ? workspace.toString() : name.toString();
    }

    public ImportDesk imports() {
        return imports;
    }

    /** Where the user is; never {@link Place.Source}, which opens a window of its own. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public void go(Place newPlace) {
        place.set(newPlace);
    }

    public BooleanProperty activityShownProperty() {
        return activityShown;
    }

    public ObservableList<BackgroundTask> tasks() {
        return tasks.tasks();
    }

    /** How many alerts of the pipeline nobody has seen. */
    public ObservableIntegerValue alerts() {
        return alerts;
    }

    public ObservableList<Notice> notices() {
        return notices.all();
    }

    public void dismiss(Notice notice) {
        notices.dismiss(notice);
    }

    public void forgetFinished() {
        tasks.forgetFinished();
    }

    /** The task that the status bar speaks of: the oldest that is not over, in words; empty where none is. */
    public StringBinding statusText() {
        return Bindings.createStringBinding(this::status, running);
    }

    /** How far that task is, from 0 to 1; -1 where it is not known. */
    public DoubleBinding statusFraction() {
        return Bindings.createDoubleBinding(() -> {
            BackgroundTask task = oldestRunning();
            return task == null ? 0 : task.fractionProperty().get();
        }, running);
    }

    private @Nullable BackgroundTask oldestRunning() {
        return running.reversed().stream().filter(t -> !t.state().isOver()).findFirst().orElse(null);
    }

    private String status() {
        long busy = running.stream().filter(task -> !task.state().isOver()).count();
        BackgroundTask task = oldestRunning();
        if (task == null) {
            return "";
        }
        String detail = task.detailProperty().get();
        return task.title() + (detail.isEmpty() ? "" : ": " + detail) + (busy > 1 ? " (+" + (busy - 1) + ")" : "");
    }
}
