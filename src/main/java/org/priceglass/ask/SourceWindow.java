package org.priceglass.ask;

import java.util.Arrays;

/** A stretch of a member's bytes with one record in the middle of it. */
public final class SourceWindow {
    private final byte[] bytes;
    private final int start;
    private final int end;

    /**
     * Takes the bytes as they are; the record stands at {@code start} to {@code end} within them.
     */
    public SourceWindow(byte[] bytes, int start, int end) {
        this.bytes = bytes.clone();
        this.start = start;
        this.end = end;
    }

    public byte[] before() {
        return Arrays.copyOfRange(bytes, 0, start);
    }

    /** The record exactly as stored. */
    public byte[] record() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    public byte[] after() {
        return Arrays.copyOfRange(bytes, end, bytes.length);
    }
}
