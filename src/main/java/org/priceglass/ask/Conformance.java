package org.priceglass.ask;

import java.time.Instant;
import java.util.List;
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
    /** The rules of one severity that it breaks. */
    public List<BrokenRule> rules(Severity severity) {
        return rules.stream().filter(each -> each.rule().severity() == severity).toList();
    }
}
