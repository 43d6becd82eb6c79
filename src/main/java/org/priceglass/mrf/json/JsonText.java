package org.priceglass.mrf.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.priceglass.mrf.Blanks;
import org.priceglass.mrf.TextPool;

/**
 * The text of a node: without its escapes, trimmed, as a range of bytes. Bytes that are not UTF-8 stay as they are,
 * because {@link TextPool} tells them field by field.
 */
final class JsonText {
    private static final byte[] REPLACEMENT = {(byte) 0xef, (byte) 0xbf, (byte) 0xbd};

    private final JsonTape tape;
    private final TextPool texts;
    private byte[] plain = new byte[1 << 10];
    private int plainSize;
    private byte[] bytes = {};
    private int from;
    private int to;

    JsonText(JsonTape tape, TextPool texts) {
        this.tape = tape;
        this.texts = texts;
    }

    /** Makes {@link #bytes}, {@link #from} and {@link #to} the text of a scalar or key. */
    void locate(int node) {
        bytes = tape.bytes();
        from = tape.from(node);
        to = tape.to(node);
        if (tape.isEscaped(node)) {
            unescape();
        }
        if (from < to && (bytes[from] <= ' ' || bytes[to - 1] <= ' ')) {
            from = Blanks.start(bytes, from, to);
            to = Blanks.end(bytes, from, to);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The last index up to this one where a character begins, so that a text cut there stays well-formed. */
    int cut(int index) {
        int at = index;
        while (at > from && at > index - 4 && (bytes[at] & 0xc0) == 0x80) {
            at--;
        }
        return at;
    }

    /**
     * The pool's id of a node's text: of a scalar its own, of an object, array or rate its JSON without blanks between
     * the parts; {@link TextPool#NONE} for null and for blank texts.
     */
    int id(int node) {
        if (tape.kind(node) == JsonTape.NULL) {
            return TextPool.NONE;
        }
        if (tape.isContainer(node) || tape.kind(node) == JsonTape.RATE) {
            compact(node);
        } else {
            locate(node);
        }
        return texts.intern(bytes, from, to);
    }

    /** The text of a node as {@link #id} tells it, empty where there is none. */
    String string(int node) {
        return texts.text(id(node));
    }

    private void compact(int container) {
        plainSize = 0;
        copyCompact(container);
        bytes = plain;
        from = 0;
        to = plainSize;
    }

    private void copyCompact(int node) {
        int start = tape.from(node);
        int length = tape.to(node) - start;
        switch (tape.kind(node)) {
            case JsonTape.STRING, JsonTape.KEY -> put(tape.bytes(), start - 1, length + 2);
            case JsonTape.OBJECT -> copyMembers(node, '{', '}');
            case JsonTape.ARRAY -> copyMembers(node, '[', ']');
            case JsonTape.RATE -> copyPlain(start, start + length);
            default -> put(tape.bytes(), start, length);
        }
    }

    private void copyMembers(int container, char opening, char closing) {
        put(opening);
        int end = tape.next(container);
        boolean afterKey = false;
        for (int node = container + 1; node < end; node = tape.next(node)) {
            if (afterKey) {
                put(':');
            } else if (node > container + 1) {
                put(',');
            }
            afterKey = tape.kind(node) == JsonTape.KEY;
            copyCompact(node);
        }
        put(closing);
    }

    /** Copies what holds no escapes, without the blanks outside its texts. */
    private void copyPlain(int start, int end) {
        boolean quoted = false;
        for (int at = start; at < end; at++) {
            byte symbol = tape.bytes()[at];
            quoted ^= symbol == '"';
            if (quoted || symbol > ' ') {
                put(tape.bytes(), at, 1);
            }
        }
    }

    private void unescape() {
        plainSize = 0;
        int at = from;
        while (at < to) {
            if (bytes[at] != '\\') {
                int run = at;
                while (at < to && bytes[at] != '\\') {
                    at++;
                }
                put(bytes, run, at - run);
            } else {
                at = escape(at + 1);
            }
        }
        bytes = plain;
        from = 0;
        to = plainSize;
    }

    /** Puts the character whose escape follows the backslash, and returns the index behind it. */
    private int escape(int at) {
        byte symbol = bytes[at];
        switch (symbol) {
            case 'n' -> put('\n');
            case 't' -> put('\t');
            case 'r' -> put('\r');
            case 'b' -> put('\b');
            case 'f' -> put('\f');
            case 'u' -> {
                return unicode(at);
            }
            default -> put(bytes, at, 1);
        }
        return at + 1;
    }

    private int unicode(int at) {
        int unit = unit(at + 1);
        if (unit < 0) {
            put('u');
            return at + 1;
        }
        int end = at + 5;
        if (!Character.isSurrogate((char) unit)) {
            putCodePoint(unit);
            return end;
        }
        int second = end + 1 < to && bytes[end] == '\\' && bytes[end + 1] == 'u' ? unit(end + 2) : -1;
        if (Character.isHighSurrogate((char) unit) && second >= 0 && Character.isLowSurrogate((char) second)) {
            putCodePoint(Character.toCodePoint((char) unit, (char) second));
            return end + 6;
        }
        put(REPLACEMENT, 0, REPLACEMENT.length);
        return end;
    }

    /** The UTF-16 unit of four hexadecimal digits; -1 where they are not. */
    private int unit(int at) {
        if (at + 4 > to) {
            return -1;
        }
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private void putCodePoint(int codePoint) {
        byte[] encoded = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        put(encoded, 0, encoded.length);
    }

    private void put(char ascii) {
        makeRoom(1);
        plain[plainSize++] = (byte) ascii;
    }

    private void put(byte[] source, int start, int length) {
        makeRoom(length);
        System.arraycopy(source, start, plain, plainSize, length);
        plainSize += length;
    }

    private void makeRoom(int length) {
        if (plainSize + length > plain.length) {
            plain = Arrays.copyOf(plain, Math.max(plain.length * 2, plainSize + length));
        }
    }
}
