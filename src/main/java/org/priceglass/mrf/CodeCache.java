package org.priceglass.mrf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.priceglass.code.CodeNormalizer;
import org.priceglass.code.NormalizedCode;

/**
 * Normalised codes by the pool's ids of type and text. Of fixed size: a newer pair takes the place of an older one that
 * falls on the same slot, so that a chargemaster of a million numbers, none of which comes again, costs no memory.
 */
final class CodeCache {
    private static final int SLOTS = 1 << 14;

    private final TextPool texts;
    private final long[] keys = new long[SLOTS];
    private final @Nullable NormalizedCode[] codes = new NormalizedCode[SLOTS];
    private int generation;

    CodeCache(TextPool texts) {
        this.texts = texts;
        this.generation = texts.generation();
    }

    /** The code of a published pair; the type may be {@link TextPool#NONE}, the text not. */
    NormalizedCode get(int typeId, int textId) {
        if (generation != texts.generation()) {
            generation = texts.generation();
            Arrays.fill(keys, 0);
        }
        long key = ((long) typeId << 32) | textId;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 50);
        NormalizedCode code = codes[slot];
        if (code == null || keys[slot] != key) {
            code = CodeNormalizer.normalize(texts.textOrNull(typeId), texts.text(textId));
            keys[slot] = key;
            codes[slot] = code;
        }
        return code;
    }
}
