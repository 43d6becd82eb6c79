package org.priceglass.mrf.json;

import java.io.IOException;

/** Bytes that no lenient reading of JSON allows. The reader adds where in the file they stand and what to do. */
final class BrokenJsonException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int at;

    /**
     * @param at
     *            index in the bytes that were being read
     */
    BrokenJsonException(int at, String message) {
        super(message);
        this.at = at;
    }

    int at() {
        return at;
    }

    /** Something stands where something else is expected. */
    static BrokenJsonException found(byte[] bytes, int at, String expected) {
        int symbol = bytes[at] & 0xff;
        String found = symbol > ' ' && symbol < 0x7f ? "'" + (char) symbol + "'" : "byte 0x%02x".formatted(symbol);
        return new BrokenJsonException(at, expected + " expected, but " + found + " found");
    }
}
