package org.priceglass.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.HospitalRef;
import org.priceglass.ui.common.format.Counts;

/** The outcome of a comparison in sentences: "not published" and "nothing matches" are two answers. */
final class CompareWords {
    private static final int NAMES = 3;

    private CompareWords() {
    }

    static String outcome(Comparison comparison) {
        if (comparison.searched() == 0) {
            return "No hospital with prices passes the filter.";
        }
        StringBuilder text = new StringBuilder(
                comparison.hospitals() + " of " + Counts.of(comparison.searched(), "hospital") + " with "
                        + Counts.of(comparison.rows().size(), "charge"));
        append(text, comparison.withoutMatch(), "where nothing passes the filter");
        append(text, comparison.withoutCode(), "without it");
        return text.append('.').toString();
    }

    private static void append(StringBuilder text, List<HospitalRef> hospitals, String what) {
        if (!hospitals.isEmpty()) {
            String names = hospitals.stream().limit(NAMES).map(HospitalRef::name).collect(Collectors.joining(", "));
            text.append("; ").append(hospitals.size()).append(' ').append(what).append(": ").append(names)
                    .append(hospitals.size() > NAMES ? ", …" : "");
        }
    }
}
