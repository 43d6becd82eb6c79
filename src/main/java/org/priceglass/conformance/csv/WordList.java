package org.priceglass.conformance.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The words that a column allows, in any case. */
final class WordList {
    /** Not in the list. */
    static final int UNKNOWN = -1;

    private final List<String> words;
    private final byte[][] upper;
    /** The same word mostly comes again. */
    private int last;

    WordList(List<String> words) {
        this.words = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
        this.upper = this.words.stream().map(word -> word.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
    }

    /** The place of the word that stands there, {@link #UNKNOWN} where none does. */
    int find(byte[] bytes, int from, int to) {
        if (is(upper[last], bytes, from, to)) {
            return last;
        }
        for (int i = 0; i < upper.length; i++) {
            if (is(upper[i], bytes, from, to)) {
                last = i;
                return i;
            }
        }
        return isAscii(bytes, from, to)
                ? UNKNOWN
                : words.indexOf(new String(bytes, from, to - from, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT));
    }

    private static boolean is(byte[] word, byte[] bytes, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            byte letter = bytes[from + i];
            if ((letter >= 'a' && letter <= 'z' ? letter - ('a' - 'A') : letter) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
