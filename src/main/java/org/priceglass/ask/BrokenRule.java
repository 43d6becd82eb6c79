package org.priceglass.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.RuleCount;

/**
 * A rule that a file breaks.
 *
 * @param samples
 *            the first of its findings
 */
public record BrokenRule(Rule rule, long findings, List<Sample> samples) {
    static BrokenRule of(RuleCount count) {
        return new BrokenRule(count.rule(), count.findings(), count.samples().stream()
                .map(finding -> new Sample(finding.path(), finding.field(), finding.message())).toList());
    }

    /**
     * One finding.
     *
     * @param path
     *            a cell ({@code C4}), a record ({@code row 4}) or a JSON pointer; empty for the whole file
     * @param field
     *            of JSON: the last segment of the path, null where none is named
     */
    public record Sample(String path, @Nullable String field, String message) {
    }
}
