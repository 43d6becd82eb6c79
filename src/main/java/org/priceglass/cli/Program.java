package org.priceglass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
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

    private final Terminal terminal;
    private final RootCommand root;
    private final CommandLine commands;
    private final Failures failures;

    public Program(Terminal terminal, Parts parts) {
        this.terminal = terminal;
        this.root = new RootCommand(parts.workspace(), parts.workbench());
        this.failures = new Failures(terminal, root);
        this.commands = commands(terminal, root, parts);
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        commands.registerConverter(CodeQuery.class, new CodeConverter());
        commands.registerConverter(Path.class, new PathConverter());
        commands.registerConverter(SourceKind.class, new SourceKindConverter());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpWidth(100);
        commands.setOut(terminal.text());
        commands.setErr(terminal.messages());
    }

    /** Runs one command and returns its {@link ExitCode}. Never throws for what a user can bring about. */
    public int run(String... args) {
        try {
            int code = commands.execute(args);
            PrintWriter help = commands.getOut();
            help.flush();
            terminal.data().flush();
            return code;
        } catch (IOException | OutOfMemoryError e) {
            return failures.report(e);
        }
    }

    private static CommandLine commands(Terminal terminal, RootCommand root, Parts parts) {
        SessionOpener sessions = parts.sessions();
        ComparisonOutput comparisons = new ComparisonOutput(terminal);
        return new CommandLine(root).addSubcommand(new ReadCommand(terminal, parts.reader(), parts.files()))
                .addSubcommand(new ValidateCommand(terminal, new ConformanceCheck(parts.clock()), parts.files()))
                .addSubcommand(new ImportCommand(terminal, sessions)).addSubcommand(new ScanCommand(terminal, sessions))
                .addSubcommand(new RunCommand(terminal, sessions)).addSubcommand(new StoreCommand(terminal, sessions))
                .addSubcommand(new JobsCommand(terminal, sessions, parts.clock()))
                .addSubcommand(new HospitalsCommand(terminal, sessions))
                .addSubcommand(new ServicesCommand(terminal, sessions))
                .addSubcommand(new PricesCommand(terminal, sessions))
                .addSubcommand(new SearchCommand(sessions, comparisons))
                .addSubcommand(new CompareCommand(sessions, comparisons))
                .addSubcommand(new QualityCommand(terminal, sessions))
                .addSubcommand(new SourceCommand(terminal, sessions))
                .addSubcommand(new SampleCommand(terminal, parts, comparisons))
                .addSubcommand(new WorkbenchCommand(parts.workbench()));
    }
}
