package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.Wording;
import org.priceglass.mrf.ChargeRecords;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.WatchedSource;
import org.priceglass.mrf.archive.MrfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code read}: prints the charges of any MRF with rates and source positions; needs no workspace and, whatever the
 * size of the file, little memory.
 */
@Command(name = "read", description = "Print the charges of a file, with their rates and where each stands.")
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE", description = "A price file, plain, packed or in an archive; its content decides what it is.")
    private Path file;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "JSONL", description = "${COMPLETION-CANDIDATES}: a line per charge (default), or a row per rate.")
    private ReadFormat format;

    @Option(names = "--limit", paramLabel = "N", description = "Print only the first N charges; the summary still counts the whole file.")
    private @Nullable Long limit;

    private final Terminal terminal;
    private final MrfReader reader;
    private final SourceOpener files;

    ReadCommand(Terminal terminal, MrfReader reader, SourceOpener files) {
        this.terminal = terminal;
        this.reader = reader;
        this.files = files;
    }

    @Override
    public Integer call() throws IOException {
        if (limit != null && limit < 0) {
            throw new WrongUsageException("--limit is " + limit + ": write the number of charges to print");
        }
        try (MrfFile opened = files.open(file)) {
            return print(members(opened));
        }
    }

    private int print(List<MrfSource> members) throws IOException {
        ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
        int code = ExitCode.DONE;
        try (ChargePrinter printer = ChargePrinter.of(root.json() ? ReadFormat.JSONL : format, terminal)) {
            PrintedCharges charges = new PrintedCharges(printer, limit == null ? Long.MAX_VALUE : limit);
            for (MrfSource source : members) {
                try {
                    MrfSource watched = new WatchedSource(source,
                            (done, total) -> progress.at("reading " + source.name(), done, total));
                    printer.summary(reader.read(watched, charges.of(source.member())));
                    progress.clear();
                } catch (UnreadableFileException e) {
                    progress.clear();
                    say(Wording.input(source.name(), source.member()), e);
                    code = ExitCode.UNREADABLE;
                }
            }
        }
        return code;
    }

    private List<MrfSource> members(MrfFile opened) throws IOException {
        try {
            MrfFile.Contents contents = opened.contents();
            contents.passedOver().forEach(each -> terminal
                    .say("passed over " + Wording.input(file.toString(), each.member()) + ": " + each.reason()));
            return contents.members();
        } catch (UnreadableFileException e) {
            throw new UnreadableFileException(Wording.fault(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private void say(String input, Exception fault) {
        terminal.say("priceglass: " + Wording.fault(input, String.valueOf(fault.getMessage())));
    }

    /** Counts down to the limit over all members. */
    private static final class PrintedCharges {
        private final ChargePrinter printer;
        private long left;

        PrintedCharges(ChargePrinter printer, long limit) {
            this.printer = printer;
            this.left = limit;
        }

        ChargeSink of(@Nullable String member) {
            return buffer -> {
                if (left > 0) {
                    left--;
                    printer.charge(member, ChargeRecords.toCharge(buffer));
                }
            };
        }
    }
}
