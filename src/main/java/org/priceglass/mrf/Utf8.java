package org.priceglass.mrf;

/**
 * Well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
 */
public final class Utf8 {
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {
    }

    public static boolean isValid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (i + Long.BYTES <= to && (Bytes.longAt(bytes, i) & HIGH_BITS) == 0) {
                i += Long.BYTES;
            } else {
                int length = sequenceLength(bytes, i, to);
                if (length <= 0) {
                    return false;
                }
                i += length;
            }
        }
        return true;
    }

    /**
     * Bytes of the character that starts here; 0 where none can, -1 where the range ends within one.
     */
    public static int sequenceLength(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i == to) {
                return -1;
            }
            int next = bytes[at + i] & 0xff;
            if ((next & 0xc0) != 0x80 || (i == 1 && !secondFits(lead, next))) {
                return 0;
            }
        }
        return length;
    }

    private static boolean secondFits(int lead, int second) {
        return switch (lead) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }
}
