package org.priceglass.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.ImportLines;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.HospitalList;
import org.priceglass.pipeline.ImportOutcome;
import org.priceglass.pipeline.ImportPaths;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import}: reads files and folders into the workspace. */
@Command(name = "import", description = "Read price files, or folders of them, into the workspace.")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Price files, plain, packed or in archives, or folders of them.")
    private List<Path> paths;

    @ArgGroup(exclusive = false, heading = "What the file does not say of its hospital; with exactly one file:%n")
    private HospitalOptions hospital = new HospitalOptions();

    @Option(names = "--list", paramLabel = "FILE.csv", description = "The same for many files: columns file, hospital, ccn, state, zip.")
    private @Nullable Path list;

    private final Terminal terminal;
    private final SessionOpener sessions;

    ImportCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        if (hospital.isGiven() && (paths.size() > 1 || Files.isDirectory(paths.getFirst()) || list != null)) {
            throw new WrongUsageException("--hospital, --ccn, --state and --zip need exactly one file;"
                    + " for more, write them into a file for --list");
        }
        hospital.check();
        HospitalList hospitals = list == null ? null : HospitalList.read(list);
        try (WorkSession session = sessions.open(root.workspace());
                JsonOut json = new JsonOut(terminal.data());
                ImportRun run = new ImportRun(terminal, session.pipeline(), outcome -> print(outcome, json))) {
            for (Path path : paths) {
                ImportPaths found = ImportPaths.of(path);
                found.skipped().forEach(file -> terminal.say("passed over    " + file + ": a document by its name"));
                if (found.files().isEmpty()) {
                    run.nothingIn(path);
                }
                for (Path file : found.files()) {
                    List<HospitalHint> hints = hospitals == null ? List.of(hospital.hint()) : hospitals.hints(file);
                    run.add(file, hints, Files.isDirectory(path));
                }
            }
            if (hospitals != null) {
                hospitals.unused().forEach(name -> terminal.say("not imported   " + name + ": the list " + list
                        + " names it, and no such file is among those to import"));
            }
            return run.finish();
        }
    }

    /** What came in is data; what did not is a message too, for it needs someone's eye. */
    private void print(ImportOutcome outcome, JsonOut json) throws IOException {
        if (outcome instanceof ImportOutcome.SetAside || outcome instanceof ImportOutcome.PassedOver) {
            terminal.say(ImportLines.line(outcome));
        } else if (!root.json()) {
            terminal.data().write((ImportLines.line(outcome) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (root.json()) {
            ImportLines.write(outcome, json);
            json.flush();
        }
        terminal.data().flush();
    }
}
