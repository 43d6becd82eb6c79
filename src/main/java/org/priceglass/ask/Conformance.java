package org.priceglass.ask;

import java.time.Instant;
import java.util.List;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Severity;

/**
 * What CMS's rules, and ours beyond them, say of a file.
 *
 * @param reason
 *            why this dictionary
 * @param rows
 *            data records (JSON: items) that were checked
 * @param rules
 *            those that it breaks: errors, alerts, notes
 */
public record Conformance(Verdict verdict, String reason, Format format, long rows, Instant checkedAt,
        List<BrokenRule> rules) {
    static Conformance of(ConformanceReport report, Instant checkedAt) {
        FindingLog findings = report.findings();
        Verdict verdict = new Verdict(report.choice().dictionary().label(), findings.count(Severity.ERROR),
                findings.count(Severity.ALERT), findings.count(Severity.NOTE));
        return new Conformance(verdict, report.choice().reason(), report.format(), report.rows(), checkedAt,
                findings.counts().stream().map(BrokenRule::of).toList());
    }

    /** The rules of one severity that it breaks. */
    public List<BrokenRule> rules(Severity severity) {
        return rules.stream().filter(each -> each.rule().severity() == severity).toList();
    }
}
