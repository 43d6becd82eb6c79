package org.priceglass.quality;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one thing.
 *
 * @param applies
 *            whether the rule speaks of it at all, so that it counts in the denominator
 * @param words
 *            what is the matter; null where nothing is
 */
record Verdict(boolean applies, @Nullable String words) {
    static final Verdict NOT_CONCERNED = new Verdict(false, null);
    static final Verdict GOOD = new Verdict(true, null);

    static Verdict bad(String words) {
        return new Verdict(true, words);
    }

    /** Bad where the condition holds; almost everywhere it does not, so words are made only then. */
    static Verdict badIf(boolean condition, Supplier<String> words) {
        return condition ? bad(words.get()) : GOOD;
    }
}
