package org.priceglass.app;

import java.io.IOException;
import java.io.OutputStream;
import org.priceglass.cli.print.ConformancePrinter;
import org.priceglass.export.findings.CheckedMember;
import org.priceglass.export.findings.FindingFormat;
import org.priceglass.ui.files.verdict.FindingWriter;

/** Findings as {@code validate} prints them. */
final class PrintedFindings implements FindingWriter {
    @Override
    public void write(CheckedMember checked, FindingFormat format, OutputStream out) throws IOException {
        try (ConformancePrinter printer = printer(format, out)) {
            printer.print(checked.file(), checked.member(), checked.report(), 0);
        }
    }

    private static ConformancePrinter printer(FindingFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> ConformancePrinter.csv(out);
            case JSONL -> ConformancePrinter.jsonl(out);
            case XLSX -> ConformancePrinter.xlsx(out);
        };
    }
}
