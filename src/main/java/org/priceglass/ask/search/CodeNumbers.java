package org.priceglass.ask.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;

/** Small numbers for the keys of codes, so that counts by code are arrays. Only grows; safe for many threads. */
final class CodeNumbers {
    private final Map<Long, Integer> numbers = new HashMap<>();
    private long[] keys = new long[1 << 10];

    /** The number of a key, from 0; a new one where the key is new. */
    synchronized int number(long key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, number * 2);
        }
        keys[number] = key;
        numbers.put(key, number);
        return number;
    }

    synchronized int size() {
        return numbers.size();
    }

    synchronized long key(int number) {
        return keys[number];
    }

    /** For each number whether its key passes; empty where none does. */
    synchronized boolean[] passing(LongPredicate codes) {
        boolean[] passing = new boolean[numbers.size()];
        boolean any = false;
        for (int number = 0; number < passing.length; number++) {
            passing[number] = codes.test(keys[number]);
            any |= passing[number];
        }
        return any ? passing : new boolean[0];
    }
}
