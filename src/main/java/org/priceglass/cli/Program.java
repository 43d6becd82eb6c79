package org.priceglass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.priceglass.ask.CodeQuery;
import org.priceglass.conformance.check.ConformanceCheck;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.mrf.MrfReader;
import picocli.CommandLine;

/** The command line as a whole. Made for one run. */
public final class Program {
    /**
     * What the commands work with.
     *
     * @param workspace
     *            the folder where none is named
     * @param sampleData
     *            the folder of the sample files
     * @param reader
     *            of any member
     * @param files
     *            finds the members of a file
     */
    public record Parts(Path workspace, Path sampleData, MrfReader reader, SourceOpener files, SessionOpener sessions,
            Workbench workbench, Clock clock) {
    }

    private static final String WORKSPACE = "--workspace";
    private static final Set<String> VERSION = Set.of("-V", "--version");

    private final Terminal terminal;
    private final Parts parts;
    private final RootCommand root;
    private final Failures failures;

    public Program(Terminal terminal, Parts parts) {
        this.terminal = terminal;
        this.parts = parts;
        this.root = new RootCommand(parts.workspace(), parts.workbench());
        this.failures = new Failures(terminal, root);
    }

    /** Runs one command and returns its {@link ExitCode}. Never throws for what a user can bring about. */
    public int run(String... args) {
        try {
            CommandLine commands = commands(args);
            int code = commands.execute(args);
            PrintWriter help = commands.getOut();
            help.flush();
            terminal.data().flush();
            return code;
        } catch (IOException | OutOfMemoryError e) {
            return failures.report(e);
        }
    }

    /** Looking at the options of all commands takes longer than most commands do, so only that of the one is made. */
    private CommandLine commands(String... args) {
        CommandLine commands = new CommandLine(root);
        Map<String, Supplier<Object>> all = all();
        Supplier<Object> wanted = all.get(name(args));
        if (wanted != null) {
            commands.addSubcommand(wanted.get());
        } else if (!VERSION.contains(name(args))) {
            all.values().forEach(command -> commands.addSubcommand(command.get()));
        }
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        commands.registerConverter(CodeQuery.class, new CodeConverter());
        commands.registerConverter(Path.class, new PathConverter());
        commands.registerConverter(SourceKind.class, new SourceKindConverter());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUnmatchedOptionsAllowedAsOptionParameters(false);
        commands.setUsageHelpWidth(100);
        commands.setOut(terminal.text());
        commands.setErr(terminal.messages());
        return commands;
    }

    private static String name(String... args) {
        int at = args.length > 0 && args[0].equals(WORKSPACE) ? 2 : 0;
        return at < args.length ? args[at] : "";
    }

    /** By their names, in the order of the help. */
    private Map<String, Supplier<Object>> all() {
        SessionOpener sessions = parts.sessions();
        ComparisonOutput comparisons = new ComparisonOutput(terminal);
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("read", () -> new ReadCommand(terminal, parts.reader(), parts.files()));
        all.put("validate", () -> new ValidateCommand(terminal, new ConformanceCheck(parts.clock()), parts.files()));
        all.put("import", () -> new ImportCommand(terminal, sessions));
        all.put("scan", () -> new ScanCommand(terminal, sessions));
        all.put("run", () -> new RunCommand(terminal, sessions));
        all.put("store", () -> new StoreCommand(terminal, sessions));
        all.put("jobs", () -> new JobsCommand(terminal, sessions, parts.clock()));
        all.put("hospitals", () -> new HospitalsCommand(terminal, sessions));
        all.put("matches", () -> new MatchesCommand(terminal, sessions));
        all.put("services", () -> new ServicesCommand(terminal, sessions));
        all.put("prices", () -> new PricesCommand(terminal, sessions));
        all.put("search", () -> new SearchCommand(sessions, comparisons));
        all.put("compare", () -> new CompareCommand(sessions, comparisons));
        all.put("quality", () -> new QualityCommand(terminal, sessions));
        all.put("source", () -> new SourceCommand(terminal, sessions));
        all.put("sample", () -> new SampleCommand(terminal, parts, comparisons));
        all.put("workbench", () -> new WorkbenchCommand(parts.workbench()));
        return all;
    }
}
