package org.priceglass.mrf.json;

import java.util.Arrays;

/**
 * The members of one object: the values of the keys that its level knows, whatever their order, and the keys that it
 * does not know. Of a key that occurs twice the last one counts. Used again for every object of its level.
 */
final class Members {
    /** In place of a node: the object has no such key. */
    static final int ABSENT = -1;

    private final JsonKeys keys;
    private final int[] values;
    private long seen;
    private long seenEver;
    private int[] unknown = new int[16];
    private int unknownCount;
    private int[] replaced = new int[16];
    private int replacedCount;

    Members(JsonKeys keys) {
        this.keys = keys;
        this.values = new int[keys.size()];
    }

    void read(JsonTape tape, JsonText text, int object) {
        seen = 0;
        unknownCount = 0;
        replacedCount = 0;
        int end = tape.next(object);
        for (int key = object + 1; key < end; key = tape.next(key + 1)) {
            text.locate(key);
            int index = keys.find(text.bytes(), text.from(), text.to());
            if (index == JsonKeys.UNKNOWN) {
                unknown = append(unknown, unknownCount++, key);
            } else {
                if ((seen & (1L << index)) != 0) {
                    replaced = append(replaced, replacedCount++, index);
                    replaced = append(replaced, replacedCount++, values[index]);
                }
                seen |= 1L << index;
                values[index] = key + 1;
            }
        }
        seenEver |= seen;
    }

    JsonKeys keys() {
        return keys;
    }

    /** The known keys of the object, one bit for each index. */
    long seen() {
        return seen;
    }

    /** The known keys of all objects so far. */
    long seenEver() {
        return seenEver;
    }

    /** The node of the value of a known key, {@link #ABSENT} where the object has none. */
    int value(int index) {
        return (seen & (1L << index)) == 0 ? ABSENT : values[index];
    }

    int unknown() {
        return unknownCount;
    }

    /** The node of an unknown key; its value is the node behind it. */
    int unknownKey(int number) {
        return unknown[number];
    }

    /** How often a known key occurred again. */
    int replaced() {
        return replacedCount / 2;
    }

    int replacedKey(int number) {
        return replaced[2 * number];
    }

    /** The node of the value that a later one replaced. */
    int replacedValue(int number) {
        return replaced[2 * number + 1];
    }

    private static int[] append(int[] list, int size, int value) {
        int[] target = size == list.length ? Arrays.copyOf(list, 2 * size) : list;
        target[size] = value;
        return target;
    }
}
