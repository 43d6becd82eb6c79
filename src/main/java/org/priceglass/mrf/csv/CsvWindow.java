package org.priceglass.mrf.csv;

import java.io.IOException;
import java.io.InputStream;

/**
 * The stretch of the text that the tokenizer works on. Behind the last byte stands a line feed that is not part of the
 * text, so that a scanner needs no test for the end at each step, and enough room to look at a whole block.
 */
final class CsvWindow {
    private final InputStream in;
    private byte[] bytes;
    private int limit;
    private long base;
    private boolean ended;

    CsvWindow(InputStream in, int size) {
        this.in = in;
        this.bytes = new byte[size + Delimiters.BLOCK];
        bytes[0] = '\n';
    }

    byte[] bytes() {
        return bytes;
    }

    /** Index behind the last byte of the text that is here. */
    int limit() {
        return limit;
    }

    /** Offset in the text of the byte at index 0. */
    long base() {
        return base;
    }

    /**
     * Reads on and returns whether there was more. What stands before {@code keepFrom} goes, so that all indexes shrink
     * by as much as {@link #base} grows; the window grows where most of it is kept.
     */
    boolean more(int keepFrom) throws IOException {
        if (ended) {
            return false;
        }
        int kept = limit - keepFrom;
        int room = bytes.length - Delimiters.BLOCK;
        byte[] target = bytes;
        if (kept > room / 2) {
            room *= 2;
            target = new byte[room + Delimiters.BLOCK];
        }
        System.arraycopy(bytes, keepFrom, target, 0, kept);
        bytes = target;
        base += keepFrom;
        int read = in.readNBytes(bytes, kept, room - kept);
        ended = read == 0;
        limit = kept + read;
        bytes[limit] = '\n';
        return !ended;
    }
}
