package org.priceglass.ui.files.verdict;

import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CheckedFile;
import org.priceglass.ask.Conformance;

/**
 * A file that was checked, with what the check came to.
 *
 * @param name
 *            of the file
 * @param member
 *            null where the file is no archive
 */
public record Subject(CheckedFile file, String name, @Nullable String member, Conformance conformance) {
    /** What a file about it may be called, without an ending. */
    String stem() {
        String whole = member == null ? name : member.substring(member.lastIndexOf('/') + 1);
        int dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }
}
