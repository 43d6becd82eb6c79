package org.priceglass.mrf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.FlagRule;

/**
 * The words of one vocabulary by the ids of a pool, so that a word that comes again costs the read of an array.
 */
final class WordIds {
    private static final int UNSEEN = 0;
    private static final @Nullable FlagRule[] RULES = {null, null, FlagRule.SYNONYM, FlagRule.UNKNOWN_WORD};
    private static final int KIND_BITS = 2;

    private final Vocabulary vocabulary;
    private final TextPool texts;
    private int generation;
    /** For each id of a published text: the id of its word, then two bits that say how it was found. */
    private int[] seen = new int[256];

    WordIds(Vocabulary vocabulary, TextPool texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.generation = texts.generation();
    }

    /** What is known of a published word; feed it to {@link #id} and {@link #rule}. */
    int find(int textId) {
        if (generation != texts.generation()) {
            generation = texts.generation();
            Arrays.fill(seen, UNSEEN);
        }
        if (textId >= seen.length) {
            seen = Arrays.copyOf(seen, Math.max(textId + 1, seen.length * 2));
        }
        int entry = seen[textId];
        if (entry == UNSEEN) {
            entry = resolve(textId);
            seen[textId] = entry;
        }
        return entry;
    }

    /** The id of the word as it is kept. */
    static int id(int entry) {
        return entry >>> KIND_BITS;
    }

    /** What is the matter with the published word, null where nothing is. */
    static @Nullable FlagRule rule(int entry) {
        return RULES[entry & ((1 << KIND_BITS) - 1)];
    }

    private int resolve(int textId) {
        String published = texts.text(textId);
        String word = vocabulary.word(published);
        if (word != null) {
            return (texts.intern(word) << KIND_BITS) | 1;
        }
        String meant = vocabulary.synonym(published);
        return ((meant != null ? texts.intern(meant) : textId) << KIND_BITS) | (meant != null ? 2 : 3);
    }
}
