package org.priceglass.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.RuleCount;
import org.priceglass.conformance.Severity;
import org.priceglass.conformance.notes.VisibleText;

/** Findings by rule, for readers; several members end in a table of all. */
final class ConformanceTable implements ConformancePrinter {
    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private final List<List<String>> verdicts = new ArrayList<>();

    ConformanceTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(String file, @Nullable String member, ConformanceReport report, long nanos) {
        String input = Wording.input(file, member);
        out.printf(Locale.ROOT, "%s: %s by dictionary %s (%s)%n", input, verdict(report),
                report.choice().dictionary().label(), report.choice().reason());
        out.printf(Locale.ROOT, "%s, %s, %s in %s, %.1f s%n",
                Wording.count(count(report, Severity.ERROR), "error", "errors"),
                Wording.count(count(report, Severity.ALERT), "alert", "alerts"),
                Wording.count(count(report, Severity.NOTE), "note", "notes"),
                Wording.count(report.rows(), "row", "rows"), nanos / NANOS);
        for (RuleCount rule : report.findings().counts()) {
            print(rule);
        }
        out.print('\n');
        out.flush();
        verdicts.add(List.of(verdict(report), report.choice().dictionary().label(), number(report, Severity.ERROR),
                number(report, Severity.ALERT), number(report, Severity.NOTE), input));
    }

    @Override
    public void close() {
        if (verdicts.size() > 1) {
            TextTable table = new TextTable().column("Verdict", TextTable.Align.WHOLE)
                    .column("Dictionary", TextTable.Align.WHOLE).column("Errors", TextTable.Align.NUMBER)
                    .column("Alerts", TextTable.Align.NUMBER).column("Notes", TextTable.Align.NUMBER)
                    .column("File", TextTable.Align.TEXT);
            verdicts.forEach(table::row);
            table.print(out);
        }
        out.flush();
    }

    private void print(RuleCount count) {
        out.printf(Locale.ROOT, "%n%s %s (%s, 45 CFR %s): %,d%n", count.rule().severity().label(), count.rule().cls(),
                count.rule().id(), count.rule().paragraph(), count.findings());
        for (Finding finding : count.samples()) {
            out.printf(Locale.ROOT, "  %s: %s%n", finding.path().isEmpty() ? "/" : finding.path(),
                    VisibleText.of(finding.message()));
        }
        out.printf(Locale.ROOT, "  -> %s%n", count.rule().fix());
    }

    private static String verdict(ConformanceReport report) {
        return report.isValid() ? "valid" : "not valid";
    }

    private static long count(ConformanceReport report, Severity severity) {
        return report.findings().count(severity);
    }

    private static String number(ConformanceReport report, Severity severity) {
        return String.format(Locale.ROOT, "%,d", count(report, severity));
    }
}
