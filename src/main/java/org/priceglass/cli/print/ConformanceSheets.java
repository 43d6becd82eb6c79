package org.priceglass.cli.print;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.export.findings.CheckedMember;
import org.priceglass.export.findings.FindingSheets;

/** Findings as a workbook. */
final class ConformanceSheets implements ConformancePrinter {
    private final FindingSheets sheets;

    ConformanceSheets(FindingSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public void print(String file, @Nullable String member, ConformanceReport report, long nanos) throws IOException {
        sheets.add(new CheckedMember(file, member, report));
    }

    @Override
    public void close() throws IOException {
        sheets.close();
    }
}
