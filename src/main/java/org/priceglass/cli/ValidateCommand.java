package org.priceglass.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.ConformancePrinter;
import org.priceglass.cli.print.Wording;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.check.ConformanceCheck;
import org.priceglass.conformance.check.RuleCatalog;
import org.priceglass.export.findings.RulePage;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.WatchedSource;
import org.priceglass.mrf.archive.MrfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code validate}: CMS's conformance rules on files, without a workspace and with little memory. */
@Command(name = "validate", description = "Check files by CMS's rules: the verdicts of CMS's validator, word for word.")
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, plain, gz or zip, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--dictionary", paramLabel = "V", defaultValue = "auto", converter = DictionaryOption.Converter.class, description = "2.0.0, 2.1.0, 2.2.0, 3.0.0, or auto (default): what the content tells.")
    private DictionaryOption dictionary;

    @Option(names = "--format", paramLabel = "F", defaultValue = "TABLE", description = "table: rules with counts and examples (default); jsonl, csv, xlsx: every finding.")
    private ValidateFormat format;

    @Option(names = "--max", paramLabel = "N", description = "Stop at N errors, and print at most N alerts (default: all).")
    private @Nullable Long max;

    @Option(names = "--rules", description = "Print all rules instead, as Markdown; as HTML where --out ends in .html.")
    private boolean rules;

    @Mixin
    private final OutOption out = new OutOption();

    private final Terminal terminal;
    private final ConformanceCheck check;
    private final SourceOpener files;

    ValidateCommand(Terminal terminal, ConformanceCheck check, SourceOpener files) {
        this.terminal = terminal;
        this.check = check;
        this.files = files;
    }

    @Override
    public Integer call() throws IOException {
        if (max != null && max < 1) {
            throw new WrongUsageException("--max is " + max + ": write how many errors to print, or leave it out");
        }
        if (rules) {
            return printRules();
        }
        if (paths.isEmpty()) {
            throw new WrongUsageException("name a file or a folder to check, or ask for --rules");
        }
        if (format == ValidateFormat.XLSX) {
            out.demand(format);
        }
        int code = ExitCode.DONE;
        try (OutputStream data = out.open(terminal); ConformancePrinter printer = printer(data)) {
            for (Path path : paths) {
                List<Path> found = files(path);
                if (found.isEmpty()) {
                    terminal.say("priceglass: " + path + ": no file in this folder to check");
                    code = Math.max(code, ExitCode.NEGATIVE);
                }
                for (Path file : found) {
                    code = Math.max(code, checkFile(file, printer));
                }
            }
        }
        return code;
    }

    private int printRules() throws IOException {
        RulePage page = new RulePage(RuleCatalog.rules().all());
        try (OutputStream data = out.open(terminal)) {
            data.write((out.endsWith(".html") ? page.html() : page.markdown()).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }

    private ConformancePrinter printer(OutputStream data) throws IOException {
        return switch (root.json() ? ValidateFormat.JSONL : format) {
            case TABLE ->
                ConformancePrinter.table(new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8)));
            case JSONL -> ConformancePrinter.jsonl(data);
            case CSV -> ConformancePrinter.csv(data);
            case XLSX -> ConformancePrinter.xlsx(data);
        };
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private int checkFile(Path file, ConformancePrinter printer) throws IOException {
        try (MrfFile opened = files.open(file)) {
            int code = ExitCode.DONE;
            for (MrfSource member : opened.members()) {
                code = Math.max(code, checkMember(file, member, printer));
            }
            return code;
        } catch (UnreadableFileException e) {
            return say(file.toString(), e);
        }
    }

    private int checkMember(Path file, MrfSource member, ConformancePrinter printer) throws IOException {
        ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
        long start = System.nanoTime();
        try (ConformanceReport report = check.check(
                new WatchedSource(member, (done, total) -> progress.at("checking " + member.name(), done, total)),
                dictionary.dictionary(), max == null ? FindingLog.UNLIMITED : max)) {
            progress.clear();
            printer.print(file.toString(), member.member(), report, System.nanoTime() - start);
            return report.isValid() ? ExitCode.DONE : ExitCode.NEGATIVE;
        } catch (UnreadableFileException e) {
            progress.clear();
            return say(Wording.input(file.toString(), member.member()), e);
        }
    }

    private int say(String input, UnreadableFileException fault) {
        terminal.say("priceglass: " + Wording.fault(input, String.valueOf(fault.getMessage())));
        return ExitCode.UNREADABLE;
    }
}
