package org.priceglass.workspace.packed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of CMS's data dictionaries, which have the same number in every version and stand in no table. The order is
 * part of the stored form: append only, below {@value #FIRST_OWN}.
 */
public final class KnownPhrases {
    /** The first number of a version's own phrases. */
    public static final int FIRST_OWN = 64;

    /** Number of a word is its index here plus one. */
    private static final List<String> WORDS = List.of("case rate", "fee schedule", "percent of total billed charges",
            "per diem", "other", "0", "1 through 10", "facility", "professional", "both", "inpatient", "outpatient",
            "1", "GR", "ME", "ML", "UN", "F2", "EA", "GM");

    private KnownPhrases() {
    }

    /** The number of a word, 0 where it has none. */
    public static int number(String text) {
        return WORDS.indexOf(text) + 1;
    }

    /** The word of a number, null for a number of a version's own phrases. */
    public static @Nullable String word(int number) {
        return number >= 1 && number <= WORDS.size() ? WORDS.get(number - 1) : null;
    }
}
