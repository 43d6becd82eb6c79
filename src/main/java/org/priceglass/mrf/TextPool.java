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
    /** So few that the table and what is often asked for stay in a core's own cache. */
    private static final int MAX_TEXTS = 1 << 13;
    /** Longs per text in {@link #entries}: its first eight bytes, its last eight, where it stands and its length. */
    private static final int STRIDE = 3;
    private static final int ENDS = 2 * Long.BYTES;

    private byte[] arena = new byte[1 << 16];
    private int used;
    /** Hash in the upper half, id in the lower; 0 where a slot is free. */
    private long[] table = new long[1 << 12];
    private long[] entries = new long[STRIDE << 11];
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
        long first = length < Long.BYTES ? shortWord(bytes, from, length) : Bytes.longAt(bytes, from);
        long last = length < Long.BYTES ? 0 : Bytes.longAt(bytes, to - Long.BYTES);
        int hash = hash(first, last, bytes, from, to);
        int mask = table.length - 1;
        int slot = hash & mask;
        for (long found = table[slot]; found != 0; found = table[slot]) {
            if ((int) (found >>> 32) == hash && isEntry((int) found, first, last, length)
                    && (length <= ENDS || isInArena((int) found, bytes, from, to))) {
                return (int) found;
            }
            slot = (slot + 1) & mask;
        }
        return add(bytes, from, to, hash, slot);
    }

    /** Whether a text is this one, of fewer than eight bytes; false for {@link #NONE}. */
    boolean isShort(int id, long word, int length) {
        return id != NONE && isEntry(id, word, 0, length);
    }

    /**
     * Whether a text of at least eight bytes stands here. Its bytes must be within the array.
     *
     * @param first
     *            the eight bytes from there on
     */
    boolean isAt(int id, long first, byte[] bytes, int from) {
        int length = length(id);
        return isEntry(id, first, Bytes.longAt(bytes, from + length - Long.BYTES), length)
                && (length <= ENDS || isInArena(id, bytes, from, from + length));
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
            text = new String(arena, start(id), length(id), isWindows1252(id) ? WINDOWS_1252 : StandardCharsets.UTF_8);
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
        return (int) entries[id * STRIDE + 2];
    }

    /** The raw byte at an index of the text. */
    public byte byteAt(int id, int index) {
        return arena[start(id) + index];
    }

    /** Copies the raw bytes of the text. */
    public void copy(int id, byte[] target, int at) {
        System.arraycopy(arena, start(id), target, at, length(id));
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
        Arrays.fill(table, 0);
        Arrays.fill(strings, null);
        if (arena.length > 4 * MAX_BYTES) {
            arena = new byte[MAX_BYTES];
        }
        return true;
    }

    private int start(int id) {
        return (int) (entries[id * STRIDE + 2] >>> 32);
    }

    private boolean isEntry(int id, long first, long last, int length) {
        int at = id * STRIDE;
        return entries[at] == first && entries[at + 1] == last && (int) entries[at + 2] == length;
    }

    private boolean isInArena(int id, byte[] bytes, int from, int to) {
        int start = start(id);
        return Arrays.equals(arena, start, start + to - from, bytes, from, to);
    }

    private int add(byte[] bytes, int from, int to, int hash, int slot) {
        int length = to - from;
        int id = ++size;
        if (id == strings.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
            strings = Arrays.copyOf(strings, strings.length * 2);
        }
        if (used + length > arena.length) {
            arena = Arrays.copyOf(arena, Math.max(arena.length * 2, used + length));
        }
        System.arraycopy(bytes, from, arena, used, length);
        int at = id * STRIDE;
        entries[at] = length < Long.BYTES ? shortWord(bytes, from, length) : Bytes.longAt(bytes, from);
        entries[at + 1] = length < Long.BYTES ? 0 : Bytes.longAt(bytes, to - Long.BYTES);
        entries[at + 2] = ((long) used << 32) | length;
        used += length;
        table[slot] = ((long) hash << 32) | id;
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
        long[] larger = new long[table.length * 2];
        int mask = larger.length - 1;
        for (long entry : table) {
            if (entry != 0) {
                int slot = (int) (entry >>> 32) & mask;
                while (larger[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                larger[slot] = entry;
            }
        }
        table = larger;
    }

    /** Fewer than eight bytes as one number. */
    private static long shortWord(byte[] bytes, int from, int length) {
        if (from + Long.BYTES <= bytes.length) {
            return Bytes.longAt(bytes, from) & ((1L << (length * Byte.SIZE)) - 1);
        }
        long word = 0;
        for (int i = length - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (bytes[from + i] & 0xff);
        }
        return word;
    }

    private static int hash(long first, long last, byte[] bytes, int from, int to) {
        long hash = (first ^ (to - from)) * 0x9E3779B97F4A7C15L;
        hash = (hash ^ (hash >>> 32) ^ last) * 0xff51afd7ed558ccdL;
        for (int i = from + Long.BYTES; i < to - Long.BYTES; i += Long.BYTES) {
            hash = (hash ^ (hash >>> 32) ^ Bytes.longAt(bytes, i)) * 0xff51afd7ed558ccdL;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
