package org.priceglass.mrf;

import org.priceglass.model.Amount;

/**
 * Reads a plain decimal ({@code 150}, {@code 150.00}, {@code .5}, {@code 5.}, {@code -3.2}) from bytes without making
 * an object. Everything else is {@link AmountText}'s. One parser serves one thread.
 */
public final class AmountParser {
    /** More digits than this are kept as text: they might not fit. */
    public static final int MAX_DIGITS = 18;

    private static final long EACH = 0x0101010101010101L;
    private static final long LOW = 0x7f * EACH;
    private static final long HIGH = 0x8080808080808080L;
    private static final long POINTS = '.' * EACH;
    private static final long ZEROS = '0' * EACH;
    private static final long TENS = 0xf0f0f0f0f0f0f0f0L;

    private long unscaled;
    private int scale;

    /**
     * Whether the bytes are a plain decimal of at most 18 digits; if so {@link #unscaled} and {@link #scale} hold it.
     */
    public boolean parse(byte[] bytes, int from, int to) {
        int length = to - from;
        boolean fitsWord = length > 0 && length <= Long.BYTES && from + Long.BYTES <= bytes.length;
        return (fitsWord && parseWord(Bytes.longAt(bytes, from) << (Long.SIZE - length * Byte.SIZE), length))
                || parseEach(bytes, from, to);
    }

    public long unscaled() {
        return unscaled;
    }

    public int scale() {
        return scale;
    }

    /**
     * Up to eight characters at once, the last one in the highest byte. Most prices are no longer, and where they end
     * cannot be foretold, which makes a loop over their characters slow.
     */
    private boolean parseWord(long characters, int length) {
        long word = characters;
        int digits = length;
        long others = word ^ POINTS;
        long point = ~(((others & LOW) + LOW) | others) & HIGH;
        if (point != 0) {
            int below = Long.numberOfTrailingZeros(point) - (Byte.SIZE - 1);
            word = ((word & ~(-1L << below)) << Byte.SIZE) | (word & (-1L << below << Byte.SIZE));
            digits--;
            scale = Long.BYTES - 1 - below / Byte.SIZE;
        } else {
            scale = 0;
        }
        if (digits == 0) {
            return false;
        }
        // What stands below the first digit is zero bytes so far.
        word |= ZEROS >>> (digits * Byte.SIZE - 1) >>> 1;
        long tens = word & TENS;
        long tensOfNextSix = (word + 6 * EACH) & TENS;
        if ((tens | (tensOfNextSix >>> 4)) != 0x33 * EACH) {
            return false;
        }
        // Neighbours are joined: digits to pairs, pairs to fours, fours to eight.
        word = ((word & (0x0f * EACH)) * (10 * 256 + 1)) >>> 8;
        word = ((word & 0x00ff00ff00ff00ffL) * (100 * 65536 + 1)) >>> 16;
        unscaled = ((word & 0x0000ffff0000ffffL) * (10000L * 4294967296L + 1)) >>> 32;
        return true;
    }

    private boolean parseEach(byte[] bytes, int from, int to) {
        int i = from;
        boolean negative = i < to && bytes[i] == '-';
        if (negative) {
            i++;
        }
        long value = 0;
        int digits = 0;
        int point = -1;
        for (; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
                digits++;
            } else if (bytes[i] == '.' && point < 0) {
                point = i;
            } else {
                return false;
            }
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return false;
        }
        unscaled = negative ? -value : value;
        scale = point < 0 ? 0 : to - point - 1;
        return scale <= Amount.MAX_SCALE;
    }
}
