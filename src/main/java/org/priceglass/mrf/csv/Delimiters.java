package org.priceglass.mrf.csv;

import org.priceglass.mrf.Bytes;

/**
 * Finds the bytes at which a CSV scanner has to stop, 64 at a time: commas, quotes and control characters (line ends
 * among them). Text between them costs no step of the scanner.
 */
final class Delimiters {
    /** As many bytes are looked at, so as many must be readable. */
    static final int BLOCK = Long.SIZE;

    private static final long EACH = 0x0101010101010101L;
    private static final long LOW = 0x7f * EACH;
    private static final long HIGH = 0x8080808080808080L;
    private static final long COMMA = ',' * EACH;
    private static final long QUOTE = '"' * EACH;
    private static final long NOT_CONTROL = 0x60 * EACH;
    /** Gathers the highest bit of each byte into the top byte. */
    private static final long GATHER = 0x0002040810204081L;

    private Delimiters() {
    }

    /** One bit for each byte from {@code at}, the first one lowest. */
    static long mask(byte[] bytes, int at) {
        return eight(bytes, at) | eight(bytes, at + 8) << 8 | eight(bytes, at + 16) << 16 | eight(bytes, at + 24) << 24
                | eight(bytes, at + 32) << 32 | eight(bytes, at + 40) << 40 | eight(bytes, at + 48) << 48
                | eight(bytes, at + 56) << 56;
    }

    private static long eight(byte[] bytes, int at) {
        long word = Bytes.longAt(bytes, at);
        long low = word & LOW;
        // The highest bit of a sum stays clear where the byte is the one looked for.
        long others = ((low ^ COMMA) + LOW) & ((low ^ QUOTE) + LOW) & ((low & NOT_CONTROL) + LOW);
        return ((~(others | word) & HIGH) * GATHER) >>> 56;
    }
}
