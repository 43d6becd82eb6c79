package org.priceglass.conformance.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one value: of objects the values of the keys of their {@link Shape}, of arrays their elements. Used
 * again for every item. Node 0 is the value itself.
 */
final class JsonNodes {
    /** In place of a node: there is none. */
    static final int ABSENT = -1;

    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int NUMBER = 3;
    static final int STRING = 4;
    static final int ARRAY = 5;
    static final int OBJECT = 6;
    /** A number beyond all doubles, which CMS's validator does not take for one. */
    static final int INFINITE = 7;

    /** How many kinds there are. */
    static final int KINDS = 8;

    private static final int KIND = 7;
    /** Beside the kind: the value is not just what the bytes say. */
    private static final int ODD = 8;

    private byte[] bytes = {};
    private int origin;
    private int[] kinds = new int[256];
    private int[] froms = new int[256];
    private int[] tos = new int[256];
    /** Of an array its first element, of an object with a shape where its slots begin. */
    private int[] firsts = new int[256];
    /** Of an element the next one. */
    private int[] nexts = new int[256];
    /** Of an object with a shape, one bit for each key that it has. */
    private int[] keys = new int[256];
    private int count;
    private int[] slots = new int[1024];
    private int slotCount;
    private boolean hasOddNumber;

    void clear() {
        hasOddNumber = false;
        count = 0;
        slotCount = 0;
    }

    /** Says where the bytes of the nodes are. */
    void setBytes(byte[] window, int firstIndex) {
        bytes = window;
        origin = firstIndex;
        for (int node = 0; hasOddNumber && node < count; node++) {
            if (kinds[node] == (NUMBER | ODD) && Double.isInfinite(number(node))) {
                kinds[node] = INFINITE;
            }
        }
    }

    int add(int kind, int from) {
        if (count == kinds.length) {
            int size = 2 * count;
            kinds = Arrays.copyOf(kinds, size);
            froms = Arrays.copyOf(froms, size);
            tos = Arrays.copyOf(tos, size);
            firsts = Arrays.copyOf(firsts, size);
            nexts = Arrays.copyOf(nexts, size);
            keys = Arrays.copyOf(keys, size);
        }
        kinds[count] = kind;
        froms[count] = from;
        firsts[count] = ABSENT;
        nexts[count] = ABSENT;
        keys[count] = 0;
        return count++;
    }

    /** Ends a string or number. */
    void end(int node, int to, boolean plain) {
        tos[node] = to;
        kinds[node] |= plain ? 0 : ODD;
        hasOddNumber |= !plain && kind(node) == NUMBER;
    }

    void makeSlots(int object, @Nullable Shape shape) {
        if (shape == null) {
            return;
        }
        int needed = slotCount + shape.size();
        if (needed > slots.length) {
            slots = Arrays.copyOf(slots, 2 * needed);
        }
        Arrays.fill(slots, slotCount, needed, ABSENT);
        firsts[object] = slotCount;
        slotCount = needed;
    }

    /** Sets the value of a key; returns whether it had one before. */
    boolean put(int object, int key, int value) {
        int slot = firsts[object] + key;
        boolean again = slots[slot] != ABSENT;
        slots[slot] = value;
        keys[object] |= 1 << key;
        return again;
    }

    void append(int array, int previous, int element) {
        if (previous == ABSENT) {
            firsts[array] = element;
        } else {
            nexts[previous] = element;
        }
    }

    int kind(int node) {
        return kinds[node] & KIND;
    }

    /** The value of a key of an object that was read with a shape. */
    int value(int object, int key) {
        return firsts[object] == ABSENT ? ABSENT : slots[firsts[object] + key];
    }

    /** The keys that an object has which was read with a shape, one bit each by their numbers. */
    int keys(int object) {
        return keys[object];
    }

    /** The first element of an array. */
    int first(int array) {
        return firsts[array];
    }

    /** The element behind an element. */
    int next(int element) {
        return nexts[element];
    }

    /** Whether a string is empty. */
    boolean isEmpty(int string) {
        return froms[string] == tos[string] || (isOdd(string) && string(string).isEmpty());
    }

    /** Whether a number is more than zero. */
    boolean isPositive(int number) {
        int at = froms[number] + origin;
        int to = tos[number] + origin;
        if (bytes[at] == '-') {
            return false;
        }
        while (at < to && (bytes[at] == '0' || bytes[at] == '.')) {
            at++;
        }
        boolean digit = at < to && bytes[at] >= '1' && bytes[at] <= '9';
        return isOdd(number) ? number(number) > 0 : digit;
    }

    double number(int node) {
        return Double.parseDouble(
                new String(bytes, froms[node] + origin, tos[node] - froms[node], StandardCharsets.US_ASCII));
    }

    /** Bytes of a string or number as stored. */
    int length(int node) {
        return tos[node] - froms[node];
    }

    /** Whether a string is these bytes of UTF-8. */
    boolean is(int string, byte[] text) {
        if (isOdd(string)) {
            return Arrays.equals(text, string(string).getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.equals(bytes, froms[string] + origin, tos[string] + origin, text, 0, text.length);
    }

    /** The text of a string without its escapes. */
    String string(int string) {
        int from = froms[string] + origin;
        int to = tos[string] + origin;
        return isOdd(string) ? unescape(bytes, from, to) : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private boolean isOdd(int node) {
        return (kinds[node] & ODD) != 0;
    }

    /** The text of a string's bytes as CMS's validator reads them: byte order marks get lost. */
    static String unescape(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        int at = from;
        while (at < to) {
            if (bytes[at] != '\\') {
                plain.write(bytes[at++]);
                continue;
            }
            text.append(plain.toString(StandardCharsets.UTF_8));
            plain.reset();
            at++;
            switch (bytes[at]) {
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) Integer.parseInt(new String(bytes, at + 1, 4, StandardCharsets.US_ASCII), 16));
                    at += 4;
                }
                default -> text.append((char) bytes[at]);
            }
            at++;
        }
        return text.append(plain.toString(StandardCharsets.UTF_8)).toString().replace("\ufeff", "");
    }
}
