package org.priceglass.ui.common.sheet;

import java.nio.file.Path;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.TaskRunner;

/** Asks for a file and writes a sheet to it in the background. */
public final class SheetExport {
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;

    public SheetExport(TaskRunner tasks, Dialogs dialogs, Notices notices) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Exports; does nothing where the user names no file. */
    public void export(String suggestedName, Sheet sheet) {
        dialogs.chooseCsvTarget(suggestedName).ifPresent(target -> write(sheet, target));
    }

    private void write(Sheet sheet, Path target) {
        tasks.prepare("Export " + target.getFileName(), control -> SheetWriter.writeCsv(sheet, target))
                .listed(rows -> Counts.of(rows, "row"))
                .onDone(rows -> notices.post(Notice.Kind.DONE, "Exported", Counts.of(rows, "row") + " to " + target))
                .start();
    }
}
