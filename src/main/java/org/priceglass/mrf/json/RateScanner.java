package org.priceglass.mrf.json;

import java.util.Arrays;
import org.priceglass.model.Field;
import org.priceglass.mrf.AmountParser;
import org.priceglass.mrf.Bytes;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextGuess;
import org.priceglass.mrf.TextPool;

/**
 * Reads plain rates in one pass over their bytes. Most of a large file are rates, and nearly all of them are plain:
 * known keys, one for each field, texts without escapes, plain decimals. A rate that is not, in whatever way, is
 * declined here and goes the way of everything else, over {@link JsonTape}'s nodes.
 */
final class RateScanner {
    /** In place of an index: the object is not a plain rate, or not complete. */
    static final int DECLINED = -1;

    /** So that they take no more memory than a charge may. */
    private static final int MAX_ROWS = 1 << 13;
    private static final int MAX_TEXT_BYTES = 1 << 12;
    private static final int NULL = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;
    private static final int NULL_BYTES = 4;

    private final KeyGaps gaps;
    private final TextPool texts;
    /** For each key. */
    private final TextGuess[] guesses;
    private final AmountParser amounts = new AmountParser();
    private final RateBuffer rows = new RateBuffer();
    private long seenEver;
    /** Whether the rate at hand has no value so far. */
    private boolean blank;

    RateScanner(JsonKeys keys, TextPool texts) {
        this.gaps = new KeyGaps(keys);
        this.texts = texts;
        guesses = new TextGuess[keys.size()];
        Arrays.setAll(guesses, key -> new TextGuess(texts, '"'));
    }

    /** Forgets all rates. */
    void clear() {
        rows.clear();
    }

    /** The rates that were read, texts as published. */
    RateBuffer rows() {
        return rows;
    }

    /** The keys of all rates so far, one bit for each index. */
    long seenEver() {
        return seenEver;
    }

    /**
     * Reads the object that begins here as the next of {@link #rows}.
     *
     * @return the index behind it, or {@link #DECLINED}
     */
    int read(byte[] bytes, int from, int limit) {
        if (rows.size() == MAX_ROWS) {
            return DECLINED;
        }
        int row = rows.add(0, from, 0);
        int end = readMembers(row, bytes, from + 1, limit);
        if (end == DECLINED) {
            rows.removeLast();
        }
        return end;
    }

    private int readMembers(int row, byte[] bytes, int from, int limit) {
        long keys = 0;
        long fields = 0;
        int key = JsonKeys.UNKNOWN;
        int at = from;
        blank = true;
        while (at < limit && bytes[at] != '}') {
            KeyGap gap = gaps.find(bytes, at, limit, key);
            if (gap == null) {
                at = JsonBytes.behindBlanks(bytes, at, limit);
                break;
            }
            key = gap.key();
            keys |= 1L << key;
            long field = 1L << gap.field().ordinal();
            if ((fields & field) != 0) {
                return DECLINED;
            }
            fields |= field;
            at = readValue(row, gap, bytes, at + gap.length(), limit);
            if (at == DECLINED) {
                return DECLINED;
            }
        }
        if (blank || at >= limit || bytes[at] != '}') {
            return DECLINED;
        }
        seenEver |= keys;
        return at + 1;
    }

    /** Answers with the index behind the value and its quote, if it has one. */
    private int readValue(int row, KeyGap gap, byte[] bytes, int from, int limit) {
        if (gap.isQuoted()) {
            return gap.isAmount()
                    ? readQuotedAmount(row, gap.field(), bytes, from, limit)
                    : readText(row, gap, bytes, from, limit);
        }
        int to = JsonBytes.decimalEnd(bytes, from, limit);
        if (to == from) {
            return (int) Bytes.longAt(bytes, from) == NULL ? from + NULL_BYTES : DECLINED;
        }
        if (gap.isAmount()) {
            return readAmount(row, gap.field(), bytes, from, to) ? to : DECLINED;
        }
        rows.setText(row, gap.field(), texts.intern(bytes, from, to));
        blank = false;
        return to;
    }

    private int readQuotedAmount(int row, Field field, byte[] bytes, int from, int limit) {
        int to = JsonBytes.quoteOrBackslash(bytes, from, limit);
        boolean plain = to < limit && bytes[to] == '"' && (to == from || readAmount(row, field, bytes, from, to));
        return plain ? to + 1 : DECLINED;
    }

    private boolean readAmount(int row, Field field, byte[] bytes, int from, int to) {
        if (!amounts.parse(bytes, from, to) || CellValues.isUnusual(amounts.unscaled())) {
            return false;
        }
        rows.setAmount(row, field, amounts.unscaled(), amounts.scale());
        blank = false;
        return true;
    }

    private int readText(int row, KeyGap gap, byte[] bytes, int from, int limit) {
        TextGuess guess = guesses[gap.key()];
        int id = guess.find(bytes, from, limit);
        int to = from + texts.length(id);
        if (id == TextPool.NONE) {
            to = JsonBytes.quoteOrBackslash(bytes, from, limit);
            if (to == limit || bytes[to] != '"' || to - from > MAX_TEXT_BYTES) {
                return DECLINED;
            }
            if (to == from) {
                return to + 1;
            }
            if (bytes[from] <= ' ' || bytes[to - 1] <= ' ') {
                return DECLINED;
            }
            id = texts.intern(bytes, from, to);
            guess.learn(bytes, from, id);
        }
        rows.setText(row, gap.field(), id);
        blank = false;
        return to + 1;
    }
}
