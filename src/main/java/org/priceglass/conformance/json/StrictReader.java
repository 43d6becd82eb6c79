package org.priceglass.conformance.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.priceglass.mrf.Bytes;
import org.priceglass.mrf.JsBlanks;
import org.priceglass.mrf.UnreadableFileException;

/**
 * The tokens of a JSON text, to the letter of its grammar: no comma too many, no control character in a string, no
 * number with a leading zero. Places are counted from {@link #mark}, and what stands before the mark is forgotten.
 */
final class StrictReader {
    /** In place of a byte: the text has ended. */
    static final int END = -1;

    private static final int HEAD = 64 << 10;
    private static final int WINDOW = 1 << 20;
    private static final int SLACK = Long.BYTES;
    private static final int MOST_KEPT = 32 << 20;
    /** A number of fewer bytes without exponent is neither zero nor infinite as a double if a digit is not zero. */
    private static final int LONG_NUMBER = 300;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long FIRST_PRINTABLE = ONES * ' ';

    private final InputStream in;
    private byte[] bytes = new byte[WINDOW + SLACK];
    private int mark;
    private int at;
    private int limit;
    private long base;
    private boolean ended;
    private boolean plain;

    /** Begins behind a byte order mark and the blanks that follow it. */
    StrictReader(InputStream in) throws IOException {
        this.in = in;
        fill();
        byte[] head = Arrays.copyOf(bytes, Math.min(limit, HEAD));
        at = JsBlanks.mark(head);
        mark = at;
    }

    /** The bytes that places index, {@link #origin} added. */
    byte[] bytes() {
        return bytes;
    }

    /** Index of place 0 in {@link #bytes}. */
    int origin() {
        return mark;
    }

    /** Forgets what was read so far; place 0 is what comes next. */
    void mark() {
        mark = at;
    }

    /** The current place. */
    int place() {
        return at - mark;
    }

    /** Bytes of the file before a place. */
    long offset(int place) {
        return base + mark + place;
    }

    /** The next byte that is not blank, without taking it; {@link #END} at the end. */
    int peek() throws IOException {
        while (true) {
            while (at < limit) {
                byte symbol = bytes[at];
                if (symbol != ' ' && symbol != '\n' && symbol != '\r' && symbol != '\t') {
                    return symbol & 0xff;
                }
                at++;
            }
            if (!fill()) {
                return END;
            }
        }
    }

    /** Takes the byte that was peeked at. */
    void take() {
        at++;
    }

    /** Takes the next byte that is not blank if it is this one. */
    boolean take(char symbol) throws IOException {
        if (peek() != symbol) {
            return false;
        }
        at++;
        return true;
    }

    void expect(char symbol) throws IOException {
        if (!take(symbol)) {
            throw unexpected("'" + symbol + "'");
        }
    }

    /** Takes a string if it is next, letter for letter, its quotes included. */
    boolean takeString(byte[] quoted) {
        if (limit - at < quoted.length || !Arrays.equals(bytes, at, at + quoted.length, quoted, 0, quoted.length)) {
            return false;
        }
        at += quoted.length;
        return true;
    }

    /** Takes a string whose opening quote is next; returns the place of its closing quote. */
    int string() throws IOException {
        at++;
        plain = true;
        int from = at - mark;
        long seen = 0;
        while (true) {
            while (at < limit) {
                long word = Bytes.longAt(bytes, at);
                seen |= word;
                long quotes = word ^ QUOTES;
                long backslashes = word ^ BACKSLASHES;
                // A borrow makes false hits only above a true one, so the lowest is always true.
                long stops = (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes)
                        | ((word - FIRST_PRINTABLE) & ~word)) & HIGH;
                if (stops == 0) {
                    at += Long.BYTES;
                    continue;
                }
                at += Long.numberOfTrailingZeros(stops) >>> 3;
                if (at >= limit) {
                    break;
                }
                if (bytes[at] == '"') {
                    plain &= (seen & HIGH) == 0 || !hasMark(from + mark, at);
                    return at++ - mark;
                }
                if (bytes[at] != '\\') {
                    throw unexpected("a character of a string");
                }
                escape();
            }
            at = limit;
            if (!fill()) {
                throw cutOff();
            }
        }
    }

    /**
     * Whether what was taken last is worth what its bytes say: a string without backslashes and byte order marks (CMS's
     * validator loses those), a number without exponent and not very long.
     */
    boolean isPlain() {
        return plain;
    }

    /** Takes a number; returns the place behind it. */
    int number() throws IOException {
        int from = at - mark;
        plain = true;
        if (bytes[at] == '-') {
            at++;
        }
        if (next() == '0') {
            at++;
        } else {
            digits();
        }
        if (next() == '.') {
            at++;
            digits();
        }
        if (next() == 'e' || next() == 'E') {
            plain = false;
            at++;
            if (next() == '+' || next() == '-') {
                at++;
            }
            digits();
        }
        plain &= at - mark - from < LONG_NUMBER;
        return at - mark;
    }

    /** Takes one of the words true, false, null. */
    void word(String word) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            if (next() != word.charAt(i)) {
                throw unexpected("'" + word + "'");
            }
            at++;
        }
    }

    /** What to throw where something else stands than expected. */
    IOException unexpected(String expected) throws IOException {
        int found = peek();
        if (found == END) {
            return cutOff();
        }
        String shown = found > ' ' && found < 0x7f ? "'" + (char) found + "'" : "byte 0x%02x".formatted(found);
        return new BadJsonException(expected + " expected, but " + shown + " found", base + at);
    }

    private boolean hasMark(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (bytes[i] == (byte) 0xef && bytes[i + 1] == (byte) 0xbb && bytes[i + 2] == (byte) 0xbf) {
                return true;
            }
        }
        return false;
    }

    private void escape() throws IOException {
        plain = false;
        at++;
        int symbol = next();
        boolean unicode = symbol == 'u';
        if (!unicode && (symbol == END || "\"\\/bfnrt".indexOf(symbol) < 0)) {
            throw unexpected("an escape");
        }
        at++;
        for (int i = 0; i < 4 && unicode; i++) {
            if (Character.digit(next(), 16) < 0) {
                throw unexpected("a hexadecimal digit");
            }
            at++;
        }
    }

    private void digits() throws IOException {
        int symbol = next();
        if (symbol < '0' || symbol > '9') {
            throw unexpected("a digit");
        }
        while (symbol >= '0' && symbol <= '9') {
            at++;
            symbol = next();
        }
    }

    private int next() throws IOException {
        return at < limit || fill() ? bytes[at] & 0xff : END;
    }

    private IOException cutOff() {
        return new BadJsonException("the text ends within a value", base + at);
    }

    /** Reads on; what stands before the mark goes. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int kept = limit - mark;
        if (kept > MOST_KEPT) {
            throw new UnreadableFileException("a single item of more than 32 MB begins at byte " + (base + mark)
                    + ", which is more than is checked at once");
        }
        byte[] target = kept > (bytes.length - SLACK) / 2 ? new byte[2 * (bytes.length - SLACK) + SLACK] : bytes;
        System.arraycopy(bytes, mark, target, 0, kept);
        bytes = target;
        base += mark;
        at -= mark;
        mark = 0;
        int read = in.readNBytes(bytes, kept, bytes.length - SLACK - kept);
        limit = kept + read;
        ended = read == 0;
        return !ended;
    }
}
