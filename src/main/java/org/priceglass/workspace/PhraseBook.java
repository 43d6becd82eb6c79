package org.priceglass.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.mrf.TextPool;
import org.priceglass.workspace.packed.KnownPhrases;
import org.priceglass.workspace.packed.PhraseNumbers;

/**
 * Gives a number to each text that a version says again: the first time a text is written out, from the second time it
 * stands in the phrase table. Bounded, so that memory does not grow with the file.
 */
final class PhraseBook implements PhraseNumbers {
    private static final int MAX_PHRASES = 1 << 16;
    private static final int MAX_CHARS = 4 << 20;

    private static final int UNSEEN = 0;
    private static final int SEEN_ONCE = -1;

    private final TextPool pool;
    private final Map<String, Integer> numbers = new HashMap<>();
    private List<String> unwritten = new ArrayList<>();
    /** By text id of the pool's generation: a number, or how often the text was seen. */
    private int[] byTextId = new int[1 << 12];
    private int generation;
    private int chars;

    PhraseBook(TextPool pool) {
        this.pool = pool;
        this.generation = pool.generation();
    }

    @Override
    public int number(int textId) {
        if (generation != pool.generation()) {
            generation = pool.generation();
            Arrays.fill(byTextId, UNSEEN);
        }
        if (textId >= byTextId.length) {
            byTextId = Arrays.copyOf(byTextId, Math.max(byTextId.length * 2, textId + 1));
        }
        int known = byTextId[textId];
        if (known > UNSEEN) {
            return known;
        }
        int number = known == UNSEEN ? firstTime(pool.text(textId)) : again(pool.text(textId));
        byTextId[textId] = number == WRITE_OUT ? SEEN_ONCE : number;
        return number;
    }

    private int firstTime(String text) {
        int word = KnownPhrases.number(text);
        return word != 0 ? word : numbers.getOrDefault(text, WRITE_OUT);
    }

    private int again(String text) {
        if (numbers.size() >= MAX_PHRASES || chars + text.length() > MAX_CHARS) {
            return WRITE_OUT;
        }
        int number = KnownPhrases.FIRST_OWN + numbers.size();
        numbers.put(text, number);
        unwritten.add(text);
        chars += text.length();
        return number;
    }

    /** The phrases that have come since the last call, in the order of their numbers. */
    List<String> takeUnwritten() {
        List<String> taken = unwritten;
        unwritten = new ArrayList<>();
        return taken;
    }
}
