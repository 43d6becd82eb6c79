package org.priceglass.ui;

import java.util.Map;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.notice.FailureNotices;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.Lane;
import org.priceglass.ui.common.task.TaskRunner;

/** Background work that is over when it is started, and the notices of what failed. */
public final class SameThread {
    private final Notices notices = new Notices(TestWorkspace.CLOCK);
    private final TaskRunner tasks = new TaskRunner(Map.of(Lane.READING, Runnable::run, Lane.WRITING, Runnable::run),
            Runnable::run, new FailureNotices(notices, new NoDialogs()), () -> 0);

    public TaskRunner tasks() {
        return tasks;
    }

    public Notices notices() {
        return notices;
    }
}
