package org.priceglass.conformance.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.priceglass.mrf.JsBlanks;

/**
 * A header as CMS's validator compares it: cut at its pipes, without blanks round the parts, in upper case.
 *
 * @param text
 *            as published, trimmed
 * @param parts
 *            between the pipes, trimmed
 */
record HeaderName(String text, List<String> parts) {
    static HeaderName of(String text) {
        return new HeaderName(text, Stream.of(text.split("\\|", -1)).map(JsBlanks::trim).toList());
    }

    /** Two headers are the same if their keys are. */
    String key() {
        return String.join("|", parts).toUpperCase(Locale.ROOT);
    }

    static String key(String header) {
        return of(header).key();
    }

    /** Without parts that hold nothing. */
    HeaderName filled() {
        return new HeaderName(text, parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    int size() {
        return parts.size();
    }

    /** Whether a part is a word, in any case. */
    boolean is(int part, String word) {
        return same(parts.get(part), word);
    }

    boolean isOneOf(int part, List<String> words) {
        return words.stream().anyMatch(word -> is(part, word));
    }

    static boolean same(String one, String other) {
        return one.toUpperCase(Locale.ROOT).equals(other.toUpperCase(Locale.ROOT));
    }
}
