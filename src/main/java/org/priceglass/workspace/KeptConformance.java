package org.priceglass.workspace;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Severity;

/**
 * What CMS's rules say of a version, as it is kept with it.
 *
 * @param dictionary
 *            that it was checked by, {@code 2.2.0}
 * @param reason
 *            why that one
 * @param rows
 *            data records (JSON: items) that were checked
 * @param groups
 *            the rules that it breaks: errors, alerts, notes
 */
public record KeptConformance(int version, Instant checkedAt, String dictionary, String reason, Format format,
        long rows, List<Group> groups) {
    /** Whether CMS's validator finds no error. */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    public long count(Severity severity) {
        return groups.stream().filter(group -> group.severity() == severity).mapToLong(Group::findings).sum();
    }

    /**
     * One rule.
     *
     * @param rule
     *            its id
     * @param cls
     *            its class in CMS's validator
     * @param samples
     *            the first of its findings
     */
    public record Group(String rule, String cls, Severity severity, long findings, List<Sample> samples) {
    }

    /** One finding, in the words of CMS's validator. */
    public record Sample(String path, @Nullable String field, String message) {
    }
}
