package org.priceglass.conformance.notes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.priceglass.mrf.Utf8;

/** Texts in which everything can be seen: what has no width or cannot be told from a blank is named in brackets. */
public final class VisibleText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private VisibleText() {
    }

    /** Whether a character shows nothing, or looks like a blank and is none. */
    public static boolean isInvisible(int character) {
        if (character == '\t' || character == '\n' || character == '\r') {
            return false;
        }
        int type = Character.getType(character);
        return Character.isISOControl(character) || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || (type == Character.SPACE_SEPARATOR && character != ' ');
    }

    /** The text on one line, with what cannot be seen, half a surrogate pair too, as {@code ⟨U+200B⟩}. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\t' || character == '\n' || character == '\r') {
                visible.append(' ');
            } else if (isInvisible(character) || Character.getType(character) == Character.SURROGATE) {
                visible.append(String.format("⟨U+%04X⟩", character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    /** Decodes bytes; those that are not UTF-8 are shown in brackets, with what they are in Windows-1252. */
    public static String of(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = from;
        while (at < to) {
            int length = Utf8.sequenceLength(bytes, at, to);
            if (length > 0) {
                text.append(of(new String(bytes, at, length, StandardCharsets.UTF_8)));
            } else {
                text.append(String.format("⟨%02X %s⟩", bytes[at], new String(bytes, at, 1, WINDOWS_1252)));
            }
            at += Math.max(1, length);
        }
        return text.toString();
    }
}
