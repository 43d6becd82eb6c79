package org.priceglass.mrf.json;

import java.util.Objects;
import org.priceglass.model.Field;
import org.priceglass.mrf.Bytes;

/**
 * The bytes from the end of one value to the beginning of the next one of the same object, as they stood there once:
 * comma, blanks, key and colon, and the quote where the value is a text. Programs that write files repeat themselves to
 * the byte, so comparing these bytes eight at a time takes the place of reading them.
 */
final class KeyGap {
    /** Shorter ones cannot be compared so. */
    static final int MIN_LENGTH = Long.BYTES;

    private final long[] words;
    private final long last;
    private final int length;
    private final int key;
    private final Field field;
    private final boolean amount;
    private final boolean quoted;

    /**
     * @param key
     *            index of the key in the gap
     * @param quoted
     *            whether its value is a text
     */
    KeyGap(byte[] bytes, int from, int to, JsonKeys keys, int key, boolean quoted) {
        length = to - from;
        words = new long[(length - 1) / Long.BYTES];
        for (int i = 0; i < words.length; i++) {
            words[i] = Bytes.longAt(bytes, from + i * Long.BYTES);
        }
        last = Bytes.longAt(bytes, to - Long.BYTES);
        this.key = key;
        this.quoted = quoted;
        field = Objects.requireNonNull(keys.key(key).field());
        amount = keys.key(key).use() == JsonKey.Use.AMOUNT;
    }

    /** Whether the same bytes stand here. */
    boolean isAt(byte[] bytes, int from, int limit) {
        int to = from + length;
        // Keys differ at their ends more than at their beginnings.
        if (to > limit || Bytes.longAt(bytes, to - Long.BYTES) != last) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (Bytes.longAt(bytes, from + i * Long.BYTES) != words[i]) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return length;
    }

    int key() {
        return key;
    }

    /** What takes the value of the key. */
    Field field() {
        return field;
    }

    /** Whether that is an amount. */
    boolean isAmount() {
        return amount;
    }

    /** Whether the value is a text; then its opening quote ends the gap. */
    boolean isQuoted() {
        return quoted;
    }
}
