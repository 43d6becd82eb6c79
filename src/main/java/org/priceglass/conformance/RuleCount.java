package org.priceglass.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often a rule is broken in a member.
 *
 * @param samples
 *            the first of its findings
 */
public record RuleCount(Rule rule, long findings, List<Finding> samples) {
    private static final int MOST_SAMPLES = 3;

    /** One more finding; {@code before} is null for the first. */
    static RuleCount with(@Nullable RuleCount before, Finding finding) {
        if (before == null) {
            return new RuleCount(finding.rule(), 1, List.of(finding));
        }
        List<Finding> samples = before.samples.size() == MOST_SAMPLES
                ? before.samples
                : Stream.concat(before.samples.stream(), Stream.of(finding)).toList();
        return new RuleCount(before.rule, before.findings + 1, samples);
    }
}
