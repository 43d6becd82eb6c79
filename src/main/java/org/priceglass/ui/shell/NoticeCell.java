package org.priceglass.ui.shell;

import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.notice.Notice;

/** A notice in the activity panel. */
final class NoticeCell extends WrappingCell<Notice> {
    private final ShellViewModel model;

    NoticeCell(ShellViewModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable Notice notice, boolean empty) {
        super.updateItem(notice, empty);
        setGraphic(empty || notice == null ? null : new NoticeBox(notice, () -> model.dismiss(notice)));
    }
}
