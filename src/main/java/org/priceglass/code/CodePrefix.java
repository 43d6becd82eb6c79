package org.priceglass.code;

import java.util.Locale;
import java.util.Optional;

/** The beginning of a code, to be found among keys: {@code 992} in the key of CPT 99213. */
public final class CodePrefix {
    /** Lowest and highest body of the keys that begin so, for each number of places that may follow. */
    private final long[] lowest;
    private final long[] highest;

    private CodePrefix(long body, int places) {
        lowest = new long[places + 1];
        highest = new long[places + 1];
        long low = body;
        long high = body;
        for (int i = 0; i <= places; i++) {
            lowest[i] = low;
            highest[i] = high;
            low = low * CodeKey.SYMBOLS + 1;
            high = high * CodeKey.SYMBOLS + CodeKey.SYMBOLS;
        }
    }

    /** A prefix of letters and digits, in any case; empty where the text is none. */
    public static Optional<CodePrefix> of(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        long body = CodeKey.body(upper);
        return upper.isEmpty() || CodeKey.isHashed(body)
                ? Optional.empty()
                : Optional.of(new CodePrefix(body, CodeKey.MAX_EXACT - upper.length()));
    }

    /** Whether the code of a key begins so; false for codes whose keys are hashes. */
    public boolean matches(long key) {
        long body = CodeKey.bodyOf(key);
        for (int i = 0; i < lowest.length; i++) {
            if (body >= lowest[i] && body <= highest[i]) {
                return true;
            }
        }
        return false;
    }
}
