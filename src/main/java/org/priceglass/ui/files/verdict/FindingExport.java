package org.priceglass.ui.files.verdict;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.priceglass.ask.CheckFile;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.Severity;
import org.priceglass.export.findings.CheckedMember;
import org.priceglass.export.findings.FindingFormat;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.TaskControl;
import org.priceglass.ui.common.task.TaskRunner;

/** Asks for a file, checks again and writes every finding to it, in the background. */
public final class FindingExport {
    private final TaskRunner tasks;
    private final CheckFile checkFile;
    private final FindingWriter writer;
    private final Dialogs dialogs;
    private final Notices notices;

    public FindingExport(TaskRunner tasks, CheckFile checkFile, FindingWriter writer, Dialogs dialogs,
            Notices notices) {
        this.tasks = tasks;
        this.checkFile = checkFile;
        this.writer = writer;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Exports; does nothing where the user names no file. */
    public void export(Subject subject, FindingFormat format) {
        dialogs.chooseTarget("Export findings as " + format.name(), subject.stem() + "-findings." + format.ending(),
                format.ending()).ifPresent(target -> export(subject, format, target));
    }

    private void export(Subject subject, FindingFormat format, Path target) {
        tasks.prepare("Export findings of " + subject.stem(), control -> write(subject, format, target, control))
                .listed(findings -> Counts.of(findings, "finding")).onDone(findings -> notices.post(Notice.Kind.DONE,
                        "Exported", Counts.of(findings, "finding") + " to " + target))
                .start();
    }

    private long write(Subject subject, FindingFormat format, Path target, TaskControl control) throws IOException {
        // Beside the target until it is whole: an export that is stopped leaves nothing, and an older one stays.
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (ConformanceReport report = checkFile.report(subject.file(), (done, total) -> {
            control.checkCancelled();
            control.report("Checking", done, Math.max(0, total));
        })) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writer.write(new CheckedMember(subject.name(), subject.member(), report), format, out);
            }
            control.checkCancelled();
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return Stream.of(Severity.values()).mapToLong(report.findings()::count).sum();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
