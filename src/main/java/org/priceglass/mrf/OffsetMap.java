package org.priceglass.mrf;

import java.util.Arrays;

/**
 * Where each byte of a text in UTF-8 stood in its UTF-16 source: one entry for each run of characters of equal width,
 * so an ASCII text has one entry however long it is.
 */
final class OffsetMap {
    private long[] utf8Starts = new long[64];
    private long[] sourceStarts = new long[64];
    private byte[] widths = new byte[64];
    private int first;
    private int end;

    /** Says that characters of this many UTF-8 bytes begin here; to be called in order. */
    void run(long utf8Start, long sourceStart, int width) {
        if (end > first && widths[end - 1] == width) {
            return;
        }
        if (end == widths.length) {
            makeRoom();
        }
        utf8Starts[end] = utf8Start;
        sourceStarts[end] = sourceStart;
        widths[end] = (byte) width;
        end++;
    }

    /** Source offset of the character that the byte belongs to. */
    long sourceOffset(long utf8Offset) {
        int found = Arrays.binarySearch(utf8Starts, first, end, utf8Offset);
        int run = found >= 0 ? found : -found - 2;
        if (run < first) {
            throw new IllegalArgumentException("offset " + utf8Offset + " was released");
        }
        long characters = (utf8Offset - utf8Starts[run]) / widths[run];
        return sourceStarts[run] + characters * (widths[run] == 4 ? 4 : 2);
    }

    /** Forgets what only offsets below this one need. */
    void release(long utf8Offset) {
        while (first + 1 < end && utf8Starts[first + 1] <= utf8Offset) {
            first++;
        }
    }

    private void makeRoom() {
        int kept = end - first;
        int capacity = kept > widths.length / 2 ? widths.length * 2 : widths.length;
        utf8Starts = Arrays.copyOf(Arrays.copyOfRange(utf8Starts, first, end), capacity);
        sourceStarts = Arrays.copyOf(Arrays.copyOfRange(sourceStarts, first, end), capacity);
        widths = Arrays.copyOf(Arrays.copyOfRange(widths, first, end), capacity);
        first = 0;
        end = kept;
    }
}
