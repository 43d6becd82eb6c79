package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.CompareRequest;
import org.priceglass.cli.print.ImportLines;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportPaths;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * {@code sample}: opens the sample data in a workspace of its own. Where there is no display it goes the same way on
 * the terminal: imports the files and compares one service.
 */
@Command(name = "sample", description = "Open the sample data of invented hospitals (default workspace:"
        + " Priceglass-sample in your home folder).")
final class SampleCommand implements Callable<Integer> {
    /** A visit that nearly every hospital offers. */
    static final CodeQuery SERVICE = CodeQuery.parse("CPT:99213");

    @ParentCommand
    private RootCommand root;

    private final Terminal terminal;
    private final Path sampleData;
    private final SessionOpener sessions;
    private final Workbench workbench;
    private final ComparisonOutput comparisons;

    SampleCommand(Terminal terminal, Program.Parts parts, ComparisonOutput comparisons) {
        this.terminal = terminal;
        this.sampleData = parts.sampleData();
        this.sessions = parts.sessions();
        this.workbench = parts.workbench();
        this.comparisons = comparisons;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(sampleData)) {
            throw new UnreadableFileException("no sample data in " + sampleData.toAbsolutePath());
        }
        Path folder = root.workspaceOr("Priceglass-sample");
        boolean first = !sessions.isWorkspace(folder);
        if (workbench.hasDisplay()) {
            return workbench.open(folder, first);
        }
        if (first) {
            importSample(folder);
        }
        try (Session session = sessions.openToAsk(folder)) {
            CompareRequest request = new CompareRequest(List.of(SERVICE), Set.of(), Set.of(), null, null);
            int code = comparisons.print(session.questions(), request, CompareFormat.TABLE, new OutOption());
            terminal.data().flush();
            terminal.say("No window: " + NoDisplayException.HOW_TO_GET_THE_WINDOW + ".");
            return code;
        }
    }

    private void importSample(Path folder) throws IOException {
        try (WorkSession session = sessions.open(folder);
                ImportRun run = new ImportRun(terminal, session.pipeline(),
                        outcome -> terminal.say(ImportLines.line(outcome)))) {
            for (Path file : ImportPaths.of(sampleData).files()) {
                run.add(file, List.of(HospitalHint.NONE), true);
            }
            run.finish();
        }
    }
}
