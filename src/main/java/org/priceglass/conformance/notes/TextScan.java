package org.priceglass.conformance.notes;

import java.io.IOException;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingSink;
import org.priceglass.mrf.Bytes;
import org.priceglass.mrf.Utf8;

/** Finds characters in bytes that readers trip over. Plain ASCII passes eight bytes at a time. */
public final class TextScan {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long FIRST_PRINTABLE = ONES * ' ';

    /** Bytes shown on each side of a fault. */
    private static final int AROUND = 30;

    private TextScan() {
    }

    /**
     * Index of the first byte that is not printable ASCII, tab or line end; {@code to} where all are.
     */
    public static int firstOdd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + Long.BYTES <= to) {
                long word = Bytes.longAt(bytes, at);
                if (((word | (word - FIRST_PRINTABLE)) & HIGH) == 0) {
                    at += Long.BYTES;
                    continue;
                }
            }
            int end = Math.min(to, at + Long.BYTES);
            while (at < end) {
                byte c = bytes[at];
                if (c < 0 || c == 0x7f || (c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                    return at;
                }
                at++;
            }
        }
        return to;
    }

    /** Notes the faults of a text, one finding for each kind, with what stands round the first of it. */
    public static void report(byte[] bytes, int from, int to, String path, FindingSink sink) throws IOException {
        int told = 0;
        int at = firstOdd(bytes, from, to);
        while (at < to) {
            int length = Utf8.sequenceLength(bytes, at, to);
            int fault = length <= 0
                    ? TextFault.NOT_UTF8.bit()
                    : fault(codePoint(bytes, at, length), next(bytes, at + length, to));
            int width = Math.max(1, length);
            if ((fault & ~told) != 0) {
                told |= fault;
                sink.add(Finding.at(path, TextFault.ofBit(fault).rule(),
                        VisibleText.of(bytes, start(bytes, from, at), end(bytes, at + width, to))));
            }
            at = firstOdd(bytes, at + width, to);
        }
    }

    /** At most so many bytes before a place, and no character cut. */
    private static int start(byte[] bytes, int from, int place) {
        int at = Math.max(from, place - AROUND);
        while (at < place && (bytes[at] & 0xc0) == 0x80) {
            at++;
        }
        return at;
    }

    private static int end(byte[] bytes, int place, int to) {
        int at = Math.min(to, place + AROUND);
        while (at > place && at < to && (bytes[at] & 0xc0) == 0x80) {
            at--;
        }
        return at;
    }

    private static int next(byte[] bytes, int at, int to) {
        int length = at < to ? Utf8.sequenceLength(bytes, at, to) : 0;
        return length > 0 ? codePoint(bytes, at, length) : 0;
    }

    private static int fault(int character, int next) {
        if (character == 0xfffd) {
            return TextFault.LOST.bit();
        }
        boolean lead = character == 0xc2 || character == 0xc3;
        if ((lead && next >= 0x80 && next <= 0xbf) || (character == 0xe2 && next == 0x20ac)) {
            return TextFault.MOJIBAKE.bit();
        }
        return VisibleText.isInvisible(character) ? TextFault.INVISIBLE.bit() : 0;
    }

    private static int codePoint(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xff;
        int character = switch (length) {
            case 1 -> first;
            case 2 -> first & 0x1f;
            case 3 -> first & 0x0f;
            default -> first & 0x07;
        };
        for (int i = 1; i < length; i++) {
            character = character << 6 | (bytes[at + i] & 0x3f);
        }
        return character;
    }
}
