package org.priceglass.mrf.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A header of a column as published and cut at its pipes; blanks round the pipes and the case do not count.
 *
 * @param name
 *            as published, trimmed
 * @param parts
 *            between the pipes, trimmed, in the published case
 */
record HeaderCell(String name, List<String> parts) {
    static HeaderCell of(String published) {
        return new HeaderCell(published, cut(published, "\\|"));
    }

    /** The same header with tabs for pipes, as some export writes them. */
    HeaderCell withTabsAsPipes() {
        return new HeaderCell(name, cut(name, "[|\t]"));
    }

    int size() {
        return parts.size();
    }

    /** A part in lower case; empty where there are not as many. */
    String key(int part) {
        return part < parts.size() ? fold(parts.get(part)) : "";
    }

    String lastKey() {
        return key(parts.size() - 1);
    }

    /** All of it in lower case with no blanks round the pipes. */
    String key() {
        return fold(String.join("|", parts));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<String> cut(String text, String separator) {
        return Stream.of(text.split(separator, -1)).map(HeaderCell::trim).toList();
    }

    private static String trim(String text) {
        return text.replace('\u00a0', ' ').replace('\ufeff', ' ').strip();
    }
}
