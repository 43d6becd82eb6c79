package org.priceglass.ui.quality;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.priceglass.ask.AuditVersion;
import org.priceglass.ask.AuditedVersion;
import org.priceglass.ask.ScoredVersion;
import org.priceglass.export.report.AuditReport;
import org.priceglass.export.report.ReportFormat;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.TaskControl;
import org.priceglass.ui.common.task.TaskRunner;

/** Asks for a file and writes the report of a price set to it in the background. */
public final class ReportDesk {
    private final TaskRunner tasks;
    private final AuditVersion audit;
    private final Dialogs dialogs;
    private final Notices notices;
    private final String program;

    /**
     * Makes the desk.
     *
     * @param program
     *            name and version, for the report to say what made it
     */
    public ReportDesk(TaskRunner tasks, AuditVersion audit, Dialogs dialogs, Notices notices, String program) {
        this.tasks = tasks;
        this.audit = audit;
        this.dialogs = dialogs;
        this.notices = notices;
        this.program = program;
    }

    /** Writes a report; does nothing where the user names no file. */
    public void write(ScoredVersion version, ReportFormat format) {
        String suggested = "audit-" + version.version().id() + "." + format.ending();
        dialogs.chooseTarget("Write the report as " + format.name(), suggested, format.ending())
                .ifPresent(target -> write(version, format, target));
    }

    private void write(ScoredVersion version, ReportFormat format, Path target) {
        tasks.prepare("Report on " + PriceSetColumns.name(version),
                control -> write(version.version().id(), format, target, control)).listed(path -> path.toString())
                .onDone(path -> notices.post(Notice.Kind.DONE, "Report written", path.toString())).start();
    }

    private Path write(int version, ReportFormat format, Path target, TaskControl control) throws IOException {
        // Beside the target until it is whole: a report that is stopped leaves nothing, and an older one stays.
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (AuditedVersion audited = audit.ask(version, (done, total) -> {
            control.checkCancelled();
            control.report("Charges", done, total, Counts::format);
        })) {
            control.checkCancelled();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                format.write(new AuditReport(List.of(audited), program), out);
            }
            control.checkCancelled();
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
