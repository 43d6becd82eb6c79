package org.priceglass.discover.hpttxt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a {@code cms-hpt.txt} that say something: an attribute with its value, or something else.
 */
final class HptLines {
    private static final Pattern LINE = Pattern
            .compile("^[\\s*\u2022>\"'-]*([A-Za-z][A-Za-z_ \u2010-\u2015-]{2,30}?)[\"']?\\s*[:=\uff1a]\\s*(.*)$");
    /** Where a second attribute begins on the same line. */
    private static final Pattern INLINE = Pattern
            .compile("(?i)(?<=\\S)\\s+(?=(?:location-name|source-page-url|mrf-url|contact-name|contact-email)\\s*:)");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|pre|tr|h\\d)>|\\\\r\\\\n|\\\\n");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern QUOTED = Pattern.compile("^\"(.*)\"[,;]?$");

    /**
     * A line.
     *
     * @param number
     *            from 1, as an editor counts
     * @param attribute
     *            null where the line has none that is known
     * @param key
     *            as written; empty where the line has none
     * @param value
     *            what stands behind the key; the whole line where there is none
     */
    record Line(int number, @Nullable Attribute attribute, String key, String value) {
    }

    private HptLines() {
    }

    /** Takes a text apart; blank lines say nothing. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            for (String part : INLINE.splitAsStream(line).toList()) {
                if (!part.isBlank()) {
                    lines.add(line(number, part.strip()));
                }
            }
        }
        return lines;
    }

    /** The text of a page, where one stands in the place of the file. */
    static String withoutTags(String html) {
        return TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll(" ").replace("&nbsp;", " ")
                .replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Line line(int number, String text) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            return new Line(number, null, "", text);
        }
        Optional<Attribute> attribute = Attribute.of(matcher.group(1));
        // "https://..." looks like a key and its value, and so does a sentence with a colon.
        boolean prose = attribute.isEmpty() && (matcher.group(2).startsWith("//") || matcher.group(1).contains(" "));
        return prose
                ? new Line(number, null, "", text)
                : new Line(number, attribute.orElse(null), matcher.group(1).strip(), unquoted(matcher.group(2)));
    }

    private static String unquoted(String value) {
        Matcher quoted = QUOTED.matcher(value.strip());
        return quoted.matches() ? quoted.group(1).strip() : value.strip();
    }
}
