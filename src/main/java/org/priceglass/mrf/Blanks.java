package org.priceglass.mrf;

/**
 * What is cut off both ends of a value: what JavaScript's trim takes for blank, as CMS's validator does, which is
 * control characters, blanks, no-break spaces and byte order marks.
 */
public final class Blanks {
    private static final int WIDEST = 3;

    private Blanks() {
    }

    /** Bytes of the blank character that begins here, 0 where none does. */
    public static int widthAt(byte[] bytes, int at, int to) {
        byte first = bytes[at];
        if (first >= 0) {
            return first <= ' ' ? 1 : 0;
        }
        if (at + 1 < to && first == (byte) 0xc2 && bytes[at + 1] == (byte) 0xa0) {
            return 2;
        }
        return at + 2 < to && first == (byte) 0xef && bytes[at + 1] == (byte) 0xbb && bytes[at + 2] == (byte) 0xbf
                ? 3
                : 0;
    }

    /** Index of the first character that is not blank; {@code to} where all are. */
    public static int start(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int width = widthAt(bytes, at, to);
            if (width == 0) {
                return at;
            }
            at += width;
        }
        return to;
    }

    /** Index behind the last character that is not blank; {@code from} where all are. */
    public static int end(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from) {
            int width = widthBefore(bytes, from, at);
            if (width == 0) {
                return at;
            }
            at -= width;
        }
        return from;
    }

    private static int widthBefore(byte[] bytes, int from, int to) {
        for (int width = 1; width <= WIDEST && to - width >= from; width++) {
            if (widthAt(bytes, to - width, to) == width) {
                return width;
            }
        }
        return 0;
    }
}
