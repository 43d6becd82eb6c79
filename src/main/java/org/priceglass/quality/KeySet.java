package org.priceglass.quality;

/** A set of 64-bit keys with a 64-bit value each, in 16 bytes an entry, open addressed. */
final class KeySet {
    private static final int FIRST = 1 << 12;

    private long[] keys = new long[FIRST];
    private long[] values = new long[FIRST];
    private int size;

    /**
     * Enters a key that is new.
     *
     * @param value
     *            not 0
     * @return 0 where the key is new, else the value that it came with first
     */
    long putIfAbsent(long key, long value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(key);
        if (values[at] == 0) {
            keys[at] = key;
            values[at] = value;
            size++;
            return 0;
        }
        return values[at];
    }

    /** The value that a key came with; 0 where there is none. */
    long get(long key) {
        return values[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (values[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
