package org.priceglass.ui.jobs.alert;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.Alerts;
import org.priceglass.ui.common.task.TaskRunner;

/** The alerts of the workspace, live. */
public final class AlertsViewModel {
    private static final int MOST = 1_000;

    private final TaskRunner tasks;
    private final Alerts alerts;
    private final AlertCount count;
    private final BooleanProperty past = new SimpleBooleanProperty();
    private final ObservableList<Alert> rows = FXCollections.observableArrayList();

    public AlertsViewModel(TaskRunner tasks, Alerts alerts) {
        this.tasks = tasks;
        this.alerts = alerts;
        this.count = new AlertCount(tasks, alerts);
        past.addListener((property, before, now) -> refresh());
        alerts.listen(() -> tasks.inWindow(this::refresh));
    }

    /** Whether those are listed too whose cause is gone. */
    public BooleanProperty pastProperty() {
        return past;
    }

    /** The newest first. */
    public ObservableList<Alert> rows() {
        return rows;
    }

    /** How many are open that nobody has acknowledged. */
    public ReadOnlyIntegerProperty unseenProperty() {
        return count.unseenProperty();
    }

    public void refresh() {
        boolean all = past.get();
        tasks.prepare("Read alerts", control -> all ? alerts.latest(MOST) : alerts.open().reversed()).latestOf(this)
                .onDone(this::take).start();
    }

    /** Someone has seen these. */
    public void acknowledge(List<Alert> seen) {
        List<Long> ids = seen.stream().filter(AlertsViewModel::isUnseen).map(Alert::id).toList();
        tasks.prepare("Acknowledge", control -> {
            ids.forEach(alerts::acknowledge);
            return ids;
        }).start();
    }

    /** Whether it is open and nobody has acknowledged it. */
    static boolean isUnseen(Alert alert) {
        return alert.isOpen() && alert.acknowledged() == null;
    }

    private void take(List<Alert> now) {
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }
}
