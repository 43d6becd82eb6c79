package org.priceglass.ask.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * What to look for: all of these words, anywhere in a description, in any case and order. The longest comes first,
 * because it occurs least.
 */
public final class Words {
    private final List<String> packed;

    private Words(List<String> packed) {
        this.packed = packed;
    }

    /** The words of a text, parted by blanks. */
    public static Words of(String text) {
        List<String> packed = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(text); words.hasMoreTokens();) {
            packed.add(pack(words.nextToken()));
        }
        packed.sort(Comparator.comparingInt(String::length).reversed());
        return new Words(List.copyOf(packed));
    }

    public boolean isEmpty() {
        return packed.isEmpty();
    }

    /** Whether a description holds all words. */
    public boolean match(String description) {
        String text = pack(description);
        return packed.stream().allMatch(text::contains);
    }

    /** The word to look for first. */
    String first() {
        return packed.getFirst();
    }

    /** Whether all words but the first stand in this part of a packed text. */
    boolean restMatch(String text, int from, int to) {
        for (int i = 1; i < packed.size(); i++) {
            if (text.indexOf(packed.get(i), from, to) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, one char for each byte of its UTF-8 form. */
    static String pack(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        byte[] utf8 = lower.getBytes(StandardCharsets.UTF_8);
        return utf8.length == lower.length() ? lower : new String(utf8, StandardCharsets.ISO_8859_1);
    }
}
