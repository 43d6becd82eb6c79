package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.priceglass.pipeline.FileImport;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportListener;
import org.priceglass.pipeline.ImportOutcome;

/**
 * Imports files one after the other and comes to an exit code: a file that was named must be read; one that was found
 * in a folder may be of a kind that is not read yet.
 */
final class ImportRun {
    private final Terminal terminal;
    private final FileImport imports;
    private final OutcomePrinter printer;
    private int exitCode = ExitCode.DONE;

    /** Takes outcomes as they come. */
    @FunctionalInterface
    interface OutcomePrinter {
        void print(ImportOutcome outcome) throws IOException;
    }

    ImportRun(Terminal terminal, FileImport imports, OutcomePrinter printer) {
        this.terminal = terminal;
        this.imports = imports;
        this.printer = printer;
    }

    void add(Path file, HospitalHint hint, boolean foundInFolder) throws IOException {
        ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
        ImportListener listener = new ImportListener() {
            @Override
            public void progress(long done, long total) {
                progress.at("importing " + file.getFileName(), done, total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        for (ImportOutcome outcome : imports.run(file, hint, listener)) {
            progress.clear();
            printer.print(outcome);
            if (outcome instanceof ImportOutcome.SetAside setAside && !(foundInFolder && setAside.notReadYet())) {
                exitCode = ExitCode.UNREADABLE;
            }
        }
    }

    int exitCode() {
        return exitCode;
    }
}
