package org.priceglass.mrf.json;

import org.priceglass.mrf.Bytes;

/** Where runs of bytes end, found eight bytes at a time: up to seven bytes behind the limit are looked at. */
final class JsonBytes {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = ~HIGH_BITS;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long POINTS = ONES * '.';
    private static final long FROM_ZERO = ONES * (0x80 - '0');
    private static final long ABOVE_NINE = ONES * (0x7f - '9');

    private JsonBytes() {
    }

    /** Index of the first quote or backslash; the limit where there is none before it. */
    static int quoteOrBackslash(byte[] bytes, int from, int limit) {
        for (int at = from; at < limit; at += Long.BYTES) {
            long word = Bytes.longAt(bytes, at);
            long quotes = word ^ QUOTES;
            long backslashes = word ^ BACKSLASHES;
            long found = (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes)) & HIGH_BITS;
            if (found != 0) {
                return Math.min(limit, at + (Long.numberOfTrailingZeros(found) >>> 3));
            }
        }
        return limit;
    }

    /** Index behind the digits and points that begin here, the limit at most. */
    static int decimalEnd(byte[] bytes, int from, int limit) {
        for (int at = from; at < limit; at += Long.BYTES) {
            long word = Bytes.longAt(bytes, at);
            long low = word & LOW_BITS;
            long digits = (low + FROM_ZERO) & ~(low + ABOVE_NINE) & ~word;
            long points = word ^ POINTS;
            long others = ~digits & (((points & LOW_BITS) + LOW_BITS) | points) & HIGH_BITS;
            if (others != 0) {
                return Math.min(limit, at + (Long.numberOfTrailingZeros(others) >>> 3));
            }
        }
        return limit;
    }

    /** Index of the first byte that is no blank and no control character; the limit where there is none before it. */
    static int behindBlanks(byte[] bytes, int from, int limit) {
        int at = from;
        while (at < limit && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
