package org.priceglass.mrf.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The keys that the dictionaries know at one level. Their case does not count. */
final class JsonKeys {
    /** No key of this level. */
    static final int UNKNOWN = -1;

    private static final int SLOTS = 128;

    private final JsonKey[] keys;
    private final byte[][] names;
    private final byte[] table = new byte[SLOTS];

    JsonKeys(JsonKey... keys) {
        this.keys = keys.clone();
        names = Arrays.stream(keys).map(key -> key.name().getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
        Arrays.fill(table, (byte) UNKNOWN);
        for (int index = 0; index < keys.length; index++) {
            int slot = slot(names[index], 0, names[index].length);
            while (table[slot] != UNKNOWN) {
                slot = (slot + 1) % SLOTS;
            }
            table[slot] = (byte) index;
        }
    }

    /** These keys and more. */
    JsonKeys with(JsonKey more) {
        JsonKey[] all = Arrays.copyOf(keys, keys.length + 1);
        all[keys.length] = more;
        return new JsonKeys(all);
    }

    int size() {
        return keys.length;
    }

    JsonKey key(int index) {
        return keys[index];
    }

    /** Index of the key with this name; throws where there is none. */
    int index(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        int index = find(bytes, 0, bytes.length);
        if (index == UNKNOWN) {
            throw new IllegalArgumentException(name);
        }
        return index;
    }

    /** Index of the key whose name stands there, {@link #UNKNOWN} where none does. */
    int find(byte[] bytes, int from, int to) {
        if (from == to) {
            return UNKNOWN;
        }
        for (int slot = slot(bytes, from, to); table[slot] != UNKNOWN; slot = (slot + 1) % SLOTS) {
            byte[] name = names[table[slot]];
            if (name.length == to - from
                    && (Arrays.equals(name, 0, name.length, bytes, from, to) || equalsIgnoreCase(name, bytes, from))) {
                return table[slot];
            }
        }
        return UNKNOWN;
    }

    private static int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        int hash = length * 31 + lower(bytes[from]) * 7 + lower(bytes[from + length / 2]) * 13 + lower(bytes[to - 1]);
        return (hash ^ (hash >>> 7)) & (SLOTS - 1);
    }

    private static boolean equalsIgnoreCase(byte[] name, byte[] bytes, int from) {
        for (int i = 0; i < name.length; i++) {
            if (lower(bytes[from + i]) != lower(name[i])) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }
}
