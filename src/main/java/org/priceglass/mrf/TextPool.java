package org.priceglass.mrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One number for each distinct text of a file, so that equal texts compare as equal numbers and a text that comes again
 * costs no String. Texts are keyed by their raw bytes and kept as UTF-8; raw bytes that are not UTF-8 are read as
 * Windows-1252.
 *
 * <p>
 * Ids are dense from 1 (0 is "no text") and stay valid until {@link #resetIfFull()} starts a new generation, which a
 * reader does between charges only. So memory does not grow with the file.
 */
public final class TextPool {
    /** The id of an absent text. */
    public static final int NONE = 0;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int MAX_BYTES = 8 << 20;
    private static final int MAX_TEXTS = 1 << 18;

    private byte[] arena = new byte[1 << 16];
    private int used;
    private int[] table = new int[1 << 12];
    private int[] start = new int[1 << 11];
    private int[] hashes = new int[1 << 11];
    private @Nullable String[] strings = new String[1 << 11];
    private final BitSet windows1252 = new BitSet();
    private int size;
    private int generation;
    private boolean legacySeen;

    /**
     * The id of the text whose raw bytes are given; {@link #NONE} for an empty range.
     */
    public int intern(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return NONE;
        }
        int hash = hash(bytes, from, to);
        int mask = table.length - 1;
        int slot = hash & mask;
        for (int id = table[slot]; id != NONE; id = table[slot]) {
            if (hashes[id] == hash && length(id) == length
                    && Arrays.equals(arena, start[id], start[id] + length, bytes, from, to)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        return add(bytes, from, to, hash, slot);
    }

    /** The id of a text. */
    public int intern(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return intern(bytes, 0, bytes.length);
    }

    /** The text of an id; empty for {@link #NONE}. Decoded once per generation. */
    public String text(int id) {
        if (id == NONE) {
            return "";
        }
        String text = strings[id];
        if (text == null) {
            text = new String(arena, start[id], length(id), isWindows1252(id) ? WINDOWS_1252 : StandardCharsets.UTF_8);
            strings[id] = text;
        }
        return text;
    }

    /** The text of an id, null for {@link #NONE}. */
    public @Nullable String textOrNull(int id) {
        return id == NONE ? null : text(id);
    }

    /**
     * Raw bytes of the text: UTF-8, or Windows-1252 where {@link #isWindows1252} says so.
     */
    public int length(int id) {
        return start[id + 1] - start[id];
    }

    /** The raw byte at an index of the text. */
    public byte byteAt(int id, int index) {
        return arena[start[id] + index];
    }

    /** Copies the raw bytes of the text. */
    public void copy(int id, byte[] target, int at) {
        System.arraycopy(arena, start[id], target, at, length(id));
    }

    /** Whether the text's bytes were not UTF-8 and were read as Windows-1252. */
    public boolean isWindows1252(int id) {
        return legacySeen && windows1252.get(id);
    }

    /** Whether any text of any generation was read as Windows-1252. */
    public boolean sawWindows1252() {
        return legacySeen;
    }

    /** How many texts this generation holds; their ids are 1 to this number. */
    public int size() {
        return size;
    }

    /** Changes whenever all ids become invalid. */
    public int generation() {
        return generation;
    }

    /**
     * Forgets all texts when there are many; to be called between charges. Returns whether it did.
     */
    public boolean resetIfFull() {
        if (used < MAX_BYTES && size < MAX_TEXTS) {
            return false;
        }
        generation++;
        used = 0;
        size = 0;
        windows1252.clear();
        Arrays.fill(table, NONE);
        Arrays.fill(strings, null);
        if (arena.length > 4 * MAX_BYTES) {
            arena = new byte[MAX_BYTES];
        }
        return true;
    }

    private int add(byte[] bytes, int from, int to, int hash, int slot) {
        int length = to - from;
        int id = ++size;
        if (id + 1 >= start.length) {
            int capacity = start.length * 2;
            start = Arrays.copyOf(start, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            strings = Arrays.copyOf(strings, capacity);
        }
        if (used + length > arena.length) {
            arena = Arrays.copyOf(arena, Math.max(arena.length * 2, used + length));
        }
        System.arraycopy(bytes, from, arena, used, length);
        start[id] = used;
        used += length;
        start[id + 1] = used;
        hashes[id] = hash;
        table[slot] = id;
        if (!Utf8.isValid(bytes, from, to)) {
            windows1252.set(id);
            legacySeen = true;
        }
        if (size * 2 > table.length) {
            rehash();
        }
        return id;
    }

    private void rehash() {
        int[] larger = new int[table.length * 2];
        int mask = larger.length - 1;
        for (int id = 1; id <= size; id++) {
            int slot = hashes[id] & mask;
            while (larger[slot] != NONE) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = id;
        }
        table = larger;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = 0x9E3779B97F4A7C15L ^ (to - from);
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = (hash ^ Bytes.longAt(bytes, i)) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 32;
        }
        for (; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001b3L;
        }
        hash *= 0xc4ceb9fe1a85ec53L;
        return (int) (hash ^ (hash >>> 32));
    }
}
