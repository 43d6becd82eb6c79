package org.priceglass.mrf.json;

import org.jspecify.annotations.Nullable;

/** What followed the value of each key so far: a few gaps for each key, learned while reading. */
final class KeyGaps {
    private static final int EACH = 4;
    private static final int MAX_LENGTH = 256;

    private final JsonKeys keys;
    /**
     * Those behind the opening bracket, then those behind each key's value; the latest takes the oldest one's place.
     */
    private final @Nullable KeyGap[] gaps;
    private final int[] learned;

    /** Gaps of objects of one level, none of whose keys has a reader of its own. */
    KeyGaps(JsonKeys keys) {
        this.keys = keys;
        gaps = new KeyGap[(keys.size() + 1) * EACH];
        learned = new int[keys.size() + 1];
    }

    /**
     * The gap that begins here.
     *
     * @param before
     *            index of the key whose value ends here, {@link JsonKeys#UNKNOWN} behind the opening bracket
     * @return null where anything but a known key follows
     */
    @Nullable
    KeyGap find(byte[] bytes, int at, int limit, int before) {
        int start = (before + 1) * EACH;
        for (int i = start; i < start + EACH; i++) {
            KeyGap gap = gaps[i];
            if (gap == null) {
                break;
            }
            if (gap.isAt(bytes, at, limit)) {
                return gap;
            }
        }
        KeyGap gap = read(bytes, at, limit, before != JsonKeys.UNKNOWN);
        if (gap != null) {
            gaps[start + learned[before + 1]] = gap;
            learned[before + 1] = (learned[before + 1] + 1) % EACH;
        }
        return gap;
    }

    private @Nullable KeyGap read(byte[] bytes, int from, int limit, boolean afterValue) {
        int comma = JsonBytes.behindBlanks(bytes, from, limit);
        int quote = afterValue ? behind(',', bytes, comma, limit) : comma;
        int name = behind('"', bytes, quote, limit);
        int nameEnd = JsonBytes.quoteOrBackslash(bytes, name, limit);
        int key = keys.find(bytes, name, nameEnd);
        int colon = behind('"', bytes, nameEnd, limit);
        int value = behind(':', bytes, colon, limit);
        if (value == limit || key == JsonKeys.UNKNOWN) {
            return null;
        }
        boolean quoted = bytes[value] == '"';
        int to = quoted ? value + 1 : value;
        boolean fits = to - from >= KeyGap.MIN_LENGTH && to - from <= MAX_LENGTH;
        return fits ? new KeyGap(bytes, from, to, keys, key, quoted) : null;
    }

    /** Index of what follows a symbol and blanks; the limit where the symbol does not stand there. */
    private static int behind(char symbol, byte[] bytes, int at, int limit) {
        return at < limit && bytes[at] == symbol ? JsonBytes.behindBlanks(bytes, at + 1, limit) : limit;
    }
}
