package org.priceglass.mrf.json;

import java.io.IOException;
import org.priceglass.mrf.Utf8Stream;

/**
 * The part of the text that is being read, in one array: what stands before {@link #position} is forgotten as more
 * comes. It grows only where one value (an item, say) is larger than it.
 */
final class JsonWindow {
    /** Bytes behind the limit that may be read as eight at once; what they hold means nothing. */
    static final int SLACK = Long.BYTES;

    /** A single value larger than this is not read. */
    private static final int MAX_VALUE_BYTES = 128 << 20;

    private static final int NORMAL_BYTES = 256 << 10;

    private final Utf8Stream text;
    private byte[] bytes = new byte[NORMAL_BYTES + SLACK];
    private int position;
    private int limit;
    private long base;

    JsonWindow(Utf8Stream text) {
        this.text = text;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Index of the first byte not read yet. */
    int position() {
        return position;
    }

    /** Index behind the last byte that is here. */
    int limit() {
        return limit;
    }

    void moveTo(int index) {
        position = index;
    }

    /** Where the byte at an index stands in the file. */
    long sourceOffset(int index) {
        return text.sourceOffset(base + index);
    }

    /** Gets more bytes behind those from the position on, which move to the front; false at the end. */
    boolean fill() throws IOException {
        if (limit - position > MAX_VALUE_BYTES) {
            throw new BrokenJsonException(position, "a single value of more than 128 MB begins here");
        }
        int kept = limit - position;
        byte[] target = kept > bytes.length / 2 ? new byte[2 * (bytes.length - SLACK) + SLACK] : bytes;
        System.arraycopy(bytes, position, target, 0, kept);
        bytes = target;
        base += position;
        position = 0;
        limit = kept;
        text.release(base);
        int read = text.readNBytes(bytes, limit, bytes.length - SLACK - limit);
        limit += read;
        return read > 0;
    }

    /** The next byte that is not blank, at the position then; -1 at the end. */
    int peek() throws IOException {
        while (true) {
            while (position < limit && bytes[position] >= 0 && bytes[position] <= ' ') {
                position++;
            }
            if (position < limit) {
                return bytes[position] & 0xff;
            }
            if (!fill()) {
                return -1;
            }
        }
    }

    /** Takes the next byte that is not blank if it is this one. */
    boolean take(char symbol) throws IOException {
        if (peek() != symbol) {
            return false;
        }
        position++;
        return true;
    }
    /** Reads on to the end and keeps nothing. */
    void skipAll() throws IOException {
        do {
            position = limit;
        } while (fill());
    }
}
