package org.priceglass.export.findings;

import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.ConformanceReport;

/**
 * A file, or a member of an archive, that was checked.
 *
 * @param file
 *            as the user named it
 * @param member
 *            null outside archives
 */
public record CheckedMember(String file, @Nullable String member, ConformanceReport report) {
    String name() {
        return member == null ? file : file + ": " + member;
    }
}
