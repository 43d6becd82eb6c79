package org.priceglass.mrf.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.priceglass.mrf.Blanks;
import org.priceglass.mrf.TextPool;
import org.priceglass.mrf.Utf8;

/**
 * The value of one field: trimmed (see {@link Blanks}), without its quotes, doubled quotes made one.
 *
 * <p>
 * Quotes that do not follow RFC 4180 lose nothing: {@code "3" TUBE"} is {@code 3" TUBE}, and {@code "A" B} is
 * {@code A B}.
 */
final class CsvCell {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private byte[] bytes = new byte[0];
    private int from;
    private int to;
    private byte[] scratch = new byte[256];

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Takes the raw bytes of a field and returns whether a value is left. */
    boolean set(byte[] raw, int rawFrom, int rawTo) {
        bytes = raw;
        from = rawFrom;
        to = rawTo;
        if (raw[rawFrom] > ' ' && raw[rawFrom] != '"' && raw[rawTo - 1] > ' ') {
            return true;
        }
        trim();
        if (from < to && bytes[from] == '"') {
            unquote();
            trim();
        }
        return from < to;
    }

    String text() {
        return new String(bytes, from, to - from,
                Utf8.isValid(bytes, from, to) ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    /** The pool's id of the value. */
    int intern(TextPool texts) {
        return texts.intern(bytes, from, to);
    }

    boolean sameAs(CsvCell other) {
        return Arrays.equals(bytes, from, to, other.bytes, other.from, other.to);
    }

    private void trim() {
        from = Blanks.start(bytes, from, to);
        to = Blanks.end(bytes, from, to);
    }

    private void unquote() {
        int inner = from + 1;
        if (to - inner > 0 && bytes[to - 1] == '"') {
            copyUndoubled(inner, to - 1, false);
        } else {
            copyUndoubled(inner, to, true);
        }
    }

    /** Takes the range without the first of two quotes in a row, and without the first single one where told. */
    private void copyUndoubled(int innerFrom, int innerTo, boolean dropsClosing) {
        int quote = innerFrom;
        while (quote < innerTo && bytes[quote] != '"') {
            quote++;
        }
        if (quote == innerTo) {
            from = innerFrom;
            to = innerTo;
            return;
        }
        if (scratch.length < innerTo - innerFrom) {
            scratch = new byte[2 * (innerTo - innerFrom)];
        }
        boolean dropping = dropsClosing;
        int length = 0;
        for (int i = innerFrom; i < innerTo; i++) {
            if (bytes[i] == '"') {
                boolean doubled = i + 1 < innerTo && bytes[i + 1] == '"';
                if (doubled) {
                    i++;
                } else if (dropping) {
                    dropping = false;
                    continue;
                }
            }
            scratch[length++] = bytes[i];
        }
        bytes = scratch;
        from = 0;
        to = length;
    }
}
