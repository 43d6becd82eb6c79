package org.priceglass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.JudgeQuality;
import org.priceglass.ask.JudgedVersion;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.cli.print.QualityTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code quality}: how far the price sets of the workspace can be trusted. */
@Command(name = "quality", description = "Judge the quality of price sets; without options, of all in one table.")
final class QualityCommand implements Callable<Integer> {
    /** How a report is printed. */
    enum Format {
        TABLE, JSON
    }

    @ParentCommand
    private RootCommand root;

    @Option(names = "--hospital", paramLabel = "ID", description = "Only this hospital (see \"hospitals\").")
    private @Nullable Integer hospital;

    @Option(names = "--version", paramLabel = "ID", description = "Only this price set.")
    private @Nullable Integer version;

    @Option(names = "--format", paramLabel = "F", description = "table or json.")
    private @Nullable Format format;

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
            List<JudgedVersion> judged = judge(session.questions().judgeQuality());
            if (judged.isEmpty()) {
                throw new NothingFoundException("not found: the workspace has no such price set;"
                        + " see \"priceglass hospitals\" and \"priceglass quality\"");
            }
            print(judged);
            return ExitCode.DONE;
        }
    }

    private List<JudgedVersion> judge(JudgeQuality quality) {
        List<Integer> asked = version == null ? quality.versionsOf(Optional.ofNullable(hospital)) : List.of(version);
        List<JudgedVersion> judged = new ArrayList<>();
        for (int id : asked) {
            quality.ask(id, (done, total) -> {
            }).ifPresent(judged::add);
        }
        return judged;
    }

    private void print(List<JudgedVersion> judged) throws IOException {
        if (root.json() || format == Format.JSON) {
            try (JsonOut json = new JsonOut(terminal.data())) {
                QualityTables.write(judged, json);
            }
            return;
        }
        PrintWriter text = terminal.text();
        if (hospital == null && version == null) {
            QualityTables.printAll(judged, text);
        } else {
            judged.forEach(each -> QualityTables.print(each, text));
        }
        text.flush();
    }
}
