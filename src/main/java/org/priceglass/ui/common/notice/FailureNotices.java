package org.priceglass.ui.common.notice;

import java.io.IOException;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.task.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The default for failures of tasks: a notice with the message; where the failure is not one that its message explains,
 * it is logged once and the notice leads to its details.
 */
public final class FailureNotices implements FailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureNotices.class);

    private final Notices notices;
    private final Dialogs dialogs;

    public FailureNotices(Notices notices, Dialogs dialogs) {
        this.notices = notices;
        this.dialogs = dialogs;
    }

    @Override
    public void failed(String taskTitle, Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof IOException || failure instanceof IllegalArgumentException) {
            notices.post(Notice.Kind.FAILED, taskTitle, message);
            return;
        }
        LOG.error("{} failed", taskTitle, failure);
        notices.post(Notice.Kind.FAILED, taskTitle, "This should not happen: " + message,
                new Notice.Next("Show details", () -> dialogs.showFailure(taskTitle + " failed", failure)));
    }
}
