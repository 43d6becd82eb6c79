package org.priceglass.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.AuditedVersion;
import org.priceglass.ask.JudgeQuality;
import org.priceglass.ask.JudgedVersion;
import org.priceglass.ask.Questions;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.cli.print.QualityTables;
import org.priceglass.export.report.AuditReport;
import org.priceglass.export.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code quality}: how far the price sets of the workspace can be trusted. */
@Command(name = "quality", description = "Judge the quality of price sets; without options, of all in one table.")
final class QualityCommand implements Callable<Integer> {
    /** How a report is printed. */
    enum Format {
        TABLE, JSON, HTML, XLSX, PDF
    }

    @ParentCommand
    private RootCommand root;

    @Option(names = "--hospital", paramLabel = "ID", description = "Only this hospital (see \"hospitals\").")
    private @Nullable Integer hospital;

    @Option(names = "--version", paramLabel = "ID", description = "Only this price set.")
    private @Nullable Integer version;

    @Option(names = "--format", paramLabel = "F", description = "table (default), json; html, xlsx or pdf: the whole audit, with conformance.")
    private @Nullable Format format;

    @Mixin
    private final OutOption out = new OutOption();

    private final Terminal terminal;
    private final SessionOpener sessions;

    QualityCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        if (hospital != null && version != null) {
            throw new WrongUsageException("give --hospital or --version, not both");
        }
        try (Session session = sessions.openExisting(root.workspace())) {
            if (isReport()) {
                return report(session.questions());
            }
            List<JudgedVersion> judged = judge(session.questions().judgeQuality());
            if (judged.isEmpty()) {
                throw nothingFound();
            }
            print(judged);
            return ExitCode.DONE;
        }
    }

    private boolean isReport() {
        return format != null && format != Format.TABLE && format != Format.JSON;
    }

    private int report(Questions questions) throws IOException {
        if (format != Format.HTML) {
            out.demand(Objects.requireNonNull(format));
        }
        if (hospital == null && version == null) {
            throw new WrongUsageException("a report is of one hospital or price set: add --hospital or --version");
        }
        List<AuditedVersion> audited = new ArrayList<>();
        try {
            for (int id : asked(questions.judgeQuality())) {
                audited.add(questions.auditVersion().ask(id, (done, total) -> {
                }));
            }
            if (audited.isEmpty()) {
                throw nothingFound();
            }
            write(new AuditReport(audited, new ProgramVersion().shortName()));
        } catch (NoSuchElementException e) {
            throw nothingFound();
        } finally {
            for (AuditedVersion each : audited) {
                each.close();
            }
        }
        return ExitCode.DONE;
    }

    private void write(AuditReport report) throws IOException {
        try (OutputStream data = out.open(terminal)) {
            ReportFormat.valueOf(Objects.requireNonNull(format).name()).write(report, data);
        }
    }

    private static NothingFoundException nothingFound() {
        return new NothingFoundException("not found: the workspace has no such price set;"
                + " see \"priceglass hospitals\" and \"priceglass quality\"");
    }

    private List<Integer> asked(JudgeQuality quality) {
        return version == null ? quality.versionsOf(Optional.ofNullable(hospital)) : List.of(version);
    }

    private List<JudgedVersion> judge(JudgeQuality quality) {
        List<JudgedVersion> judged = new ArrayList<>();
        for (int id : asked(quality)) {
            quality.ask(id, (done, total) -> {
            }).ifPresent(judged::add);
        }
        return judged;
    }

    private void print(List<JudgedVersion> judged) throws IOException {
        try (OutputStream data = out.open(terminal)) {
            if (root.json() || format == Format.JSON) {
                try (JsonOut json = new JsonOut(data)) {
                    QualityTables.write(judged, json);
                }
                return;
            }
            PrintWriter text = new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8));
            if (hospital == null && version == null) {
                QualityTables.printAll(judged, text);
            } else {
                judged.forEach(each -> QualityTables.print(each, text));
            }
            text.flush();
        }
    }
}
