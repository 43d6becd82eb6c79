package org.priceglass.mrf;

import java.io.IOException;
import java.io.InputStream;

/**
 * UTF-16 code units to UTF-8 bytes, with the place of each kept in an {@link OffsetMap}. A surrogate without its other
 * half, and an odd last byte, become U+FFFD.
 */
final class Utf16Decoder {
    private static final int REPLACEMENT = 0xfffd;
    private static final int MAX_WIDTH = 4;

    private final InputStream in;
    private final boolean bigEndian;
    private final OffsetMap offsets;
    private final byte[] source = new byte[TextEncoding.HEAD_BYTES];
    private int sourceFrom;
    private int sourceTo;
    private boolean ended;
    private long sourceOffset;
    private long utf8Offset;
    private int runWidth;

    Utf16Decoder(InputStream in, boolean bigEndian, long sourceOffset, OffsetMap offsets) {
        this.in = in;
        this.bigEndian = bigEndian;
        this.sourceOffset = sourceOffset;
        this.offsets = offsets;
        offsets.run(0, sourceOffset, 1);
    }

    /** Bytes written to the target, at least one; -1 at the end. The target has room for at least four. */
    int decode(byte[] target, int from, int to) throws IOException {
        int at = from;
        while (to - at >= MAX_WIDTH) {
            if (sourceTo - sourceFrom < MAX_WIDTH && !ended) {
                fill();
            }
            if (sourceFrom == sourceTo) {
                break;
            }
            at = sourceTo - sourceFrom == 1 ? lastByte(target, at) : character(target, at);
        }
        return at == from ? -1 : at - from;
    }

    private int character(byte[] target, int at) {
        int unit = unit(sourceFrom);
        int bytes = 2;
        int codePoint = unit;
        if (Character.isSurrogate((char) unit)) {
            boolean paired = Character.isHighSurrogate((char) unit) && sourceTo - sourceFrom >= 4
                    && Character.isLowSurrogate((char) unit(sourceFrom + 2));
            codePoint = paired ? Character.toCodePoint((char) unit, (char) unit(sourceFrom + 2)) : REPLACEMENT;
            bytes = paired ? 4 : 2;
        }
        return put(codePoint, bytes, target, at);
    }

    private int lastByte(byte[] target, int at) {
        return put(REPLACEMENT, 1, target, at);
    }

    private int put(int codePoint, int sourceBytes, byte[] target, int at) {
        int width = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        if (width != runWidth) {
            offsets.run(utf8Offset, sourceOffset, width);
            runWidth = width;
        }
        switch (width) {
            case 1 -> target[at] = (byte) codePoint;
            case 2 -> {
                target[at] = (byte) (0xc0 | (codePoint >> 6));
                target[at + 1] = (byte) (0x80 | (codePoint & 0x3f));
            }
            case 3 -> {
                target[at] = (byte) (0xe0 | (codePoint >> 12));
                target[at + 1] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
                target[at + 2] = (byte) (0x80 | (codePoint & 0x3f));
            }
            default -> {
                target[at] = (byte) (0xf0 | (codePoint >> 18));
                target[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
                target[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
                target[at + 3] = (byte) (0x80 | (codePoint & 0x3f));
            }
        }
        sourceFrom += sourceBytes;
        sourceOffset += sourceBytes;
        utf8Offset += width;
        return at + width;
    }

    private int unit(int at) {
        int first = source[at] & 0xff;
        int second = source[at + 1] & 0xff;
        return bigEndian ? (first << 8) | second : (second << 8) | first;
    }

    private void fill() throws IOException {
        System.arraycopy(source, sourceFrom, source, 0, sourceTo - sourceFrom);
        sourceTo -= sourceFrom;
        sourceFrom = 0;
        while (sourceTo < MAX_WIDTH && !ended) {
            int read = in.read(source, sourceTo, source.length - sourceTo);
            ended = read < 0;
            sourceTo += Math.max(read, 0);
        }
    }
}
