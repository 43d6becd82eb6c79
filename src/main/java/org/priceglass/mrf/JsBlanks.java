package org.priceglass.mrf;

/**
 * What JavaScript's {@code trim} cuts off, to the letter, in UTF-8: CMS's validator compares values after it.
 * {@link Blanks} cuts more control characters and fewer of the wide blanks.
 */
public final class JsBlanks {
    private JsBlanks() {
    }

    /** Bytes of the blank character that begins here, 0 where none does. */
    public static int widthAt(byte[] bytes, int at, int to) {
        byte first = bytes[at];
        if (first >= 0) {
            return first == ' ' || (first >= '\t' && first <= '\r') ? 1 : 0;
        }
        if (first == (byte) 0xc2) {
            return at + 1 < to && bytes[at + 1] == (byte) 0xa0 ? 2 : 0;
        }
        return at + 2 < to && isWide(first, bytes[at + 1], bytes[at + 2]) ? 3 : 0;
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

    /** Bytes that CMS's validator leaves out where a file begins so: a byte order mark and the blanks behind it. */
    public static int mark(byte[] head) {
        boolean marked = head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
        return marked ? start(head, 0, head.length) : 0;
    }

    /** The text without the blanks at its ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return switch (character) {
            case '\t', '\n', 0x0b, '\f', '\r', ' ', 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff ->
                true;
            default -> character >= 0x2000 && character <= 0x200a;
        };
    }

    private static int widthBefore(byte[] bytes, int from, int to) {
        for (int width = 1; width <= 3 && to - width >= from; width++) {
            if (widthAt(bytes, to - width, to) == width) {
                return width;
            }
        }
        return 0;
    }

    private static boolean isWide(byte first, byte second, byte third) {
        int character = (first & 0x0f) << 12 | (second & 0x3f) << 6 | (third & 0x3f);
        boolean wellFormed = (first & 0xf0) == 0xe0 && (second & 0xc0) == 0x80 && (third & 0xc0) == 0x80;
        return wellFormed && character >= 0x800 && isBlank((char) character);
    }
}
