package org.priceglass.ui.files.table;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Verdict;
import org.priceglass.ui.common.format.Counts;

/**
 * What the check by CMS's rules came to, in few words; few errors come before many, what was not checked comes last.
 *
 * @param verdict
 *            null where it was not checked
 */
record CheckState(@Nullable Verdict verdict) implements Comparable<CheckState> {
    static final String VALID = "Valid";
    static final String INVALID = "Not valid";
    static final String UNCHECKED = "Not checked";
    /** The words to filter by. */
    static final List<String> KINDS = List.of(VALID, INVALID, UNCHECKED);

    private static final Comparator<CheckState> ORDER = Comparator.comparingLong(CheckState::errors)
            .thenComparingLong(CheckState::alerts);

    String kind() {
        return verdict == null ? UNCHECKED : verdict.isValid() ? VALID : INVALID;
    }

    /** {@code Valid}, {@code Valid, 2 alerts}, {@code 1,204 errors}, {@code Not checked}. */
    String words() {
        if (verdict == null || (errors() == 0 && alerts() == 0)) {
            return kind();
        }
        return errors() > 0 ? Counts.of(errors(), "error") : VALID + ", " + Counts.of(alerts(), "alert");
    }

    /** The colour of its dot. */
    String style() {
        return verdict == null ? "check-none" : verdict.isValid() ? "check-valid" : "check-invalid";
    }

    private long errors() {
        return verdict == null ? Long.MAX_VALUE : verdict.errors();
    }

    private long alerts() {
        return verdict == null ? Long.MAX_VALUE : verdict.alerts();
    }

    @Override
    public int compareTo(CheckState other) {
        return ORDER.compare(this, other);
    }

    /** For copies and exports. */
    @Override
    public String toString() {
        return words();
    }
}
