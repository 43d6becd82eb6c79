package org.priceglass.cli.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.export.findings.FindingSheets;

/** Prints what checks of members by CMS's rules come to. */
public interface ConformancePrinter extends Closeable {
    /**
     * Prints one report.
     *
     * @param file
     *            as the user named it
     * @param member
     *            of an archive, else null
     */
    void print(String file, @Nullable String member, ConformanceReport report, long nanos) throws IOException;

    /** A line for each finding, and one for the summary of each member. */
    static ConformancePrinter jsonl(OutputStream out) throws IOException {
        return new ConformanceJson(new JsonOut(out));
    }

    /** A row for each finding. */
    static ConformancePrinter csv(OutputStream out) throws IOException {
        return new ConformanceCsv(out);
    }

    /** A workbook, written when this is closed. */
    static ConformancePrinter xlsx(OutputStream out) {
        return new ConformanceSheets(new FindingSheets(out));
    }

    /** For each member its verdict and the rules that it breaks, with counts and examples. */
    static ConformancePrinter table(PrintWriter out) {
        return new ConformanceTable(out);
    }
}
