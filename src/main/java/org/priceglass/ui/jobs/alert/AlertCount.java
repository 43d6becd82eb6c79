package org.priceglass.ui.jobs.alert;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.priceglass.job.alert.Alerts;
import org.priceglass.ui.common.task.TaskRunner;

/** How many alerts are open that nobody has acknowledged, live. */
public final class AlertCount {
    private final TaskRunner tasks;
    private final Alerts alerts;
    private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper();

    public AlertCount(TaskRunner tasks, Alerts alerts) {
        this.tasks = tasks;
        this.alerts = alerts;
        alerts.listen(() -> tasks.inWindow(this::refresh));
        refresh();
    }

    public ReadOnlyIntegerProperty unseenProperty() {
        return unseen.getReadOnlyProperty();
    }

    private void refresh() {
        tasks.prepare("Count alerts", control -> alerts.open().stream().filter(AlertsViewModel::isUnseen).count())
                .latestOf(this).onDone(count -> unseen.set(count.intValue())).start();
    }
}
