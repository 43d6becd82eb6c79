package org.priceglass.cli.print;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.export.findings.CheckedMember;
import org.priceglass.export.findings.FindingColumns;

/** Findings as rows of CSV. Spreadsheets take none of their cells, which tell of hostile files too, for a formula. */
final class ConformanceCsv implements ConformancePrinter {
    /** What a formula begins with; every cell here is text, no number. */
    private static final String FORMULAS = "=+-@";

    private final CsvOut csv;

    ConformanceCsv(OutputStream out) throws IOException {
        csv = new CsvOut(out, FindingColumns.NAMES);
    }

    @Override
    public void print(String file, @Nullable String member, ConformanceReport report, long nanos) throws IOException {
        CheckedMember checked = new CheckedMember(file, member, report);
        report.findings().replay(finding -> csv
                .row(FindingColumns.of(checked, finding).stream().map(ConformanceCsv::harmless).toList()));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
