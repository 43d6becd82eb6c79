package org.priceglass.mrf;

import java.util.Arrays;

/**
 * Guesses the text at a place where few texts come again and again, such as the value of one key: by its first eight
 * bytes and, where it is longer, by the text that stood there last. A guess is compared with the bytes, so it is right
 * or none; it saves the search for the end of the text and its look-up in the pool.
 */
public final class TextGuess {
    private static final int BITS = 10;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final TextPool texts;
    private final long ends;
    private final char end;
    private final int[] ids = new int[1 << BITS];
    private int generation;
    private int last;

    /** Texts that end before a symbol. */
    public TextGuess(TextPool texts, char end) {
        this.texts = texts;
        this.end = end;
        this.ends = end * ONES;
        this.generation = texts.generation();
    }

    /** The id of the text that begins here, {@link TextPool#NONE} where there is no guess. */
    public int find(byte[] bytes, int from, int limit) {
        if (generation != texts.generation()) {
            generation = texts.generation();
            Arrays.fill(ids, TextPool.NONE);
            last = TextPool.NONE;
        }
        long word = Bytes.longAt(bytes, from);
        long others = word ^ ends;
        long found = (others - ONES) & ~others & HIGH_BITS;
        int id;
        if (found != 0) {
            int length = Long.numberOfTrailingZeros(found) >>> 3;
            long first = firstBytes(word, length);
            id = ids[slot(first)];
            if (!texts.isShort(id, first, length)) {
                return TextPool.NONE;
            }
        } else {
            id = ids[slot(word ^ last)];
            int to = from + texts.length(id);
            if (to >= limit || bytes[to] != end || !texts.isAt(id, word, bytes, from)) {
                return TextPool.NONE;
            }
        }
        last = id;
        return id;
    }

    /** Takes note of a text that {@link #find} did not guess. */
    public void learn(byte[] bytes, int from, int id) {
        long word = Bytes.longAt(bytes, from);
        int length = texts.length(id);
        ids[length < Long.BYTES ? slot(firstBytes(word, length)) : slot(word ^ last)] = id;
        last = id;
    }

    /** The word with zeros in place of all but the first few, at most seven, of its bytes. */
    private static long firstBytes(long word, int count) {
        return word & ((1L << (count * Byte.SIZE)) - 1);
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS));
    }
}
