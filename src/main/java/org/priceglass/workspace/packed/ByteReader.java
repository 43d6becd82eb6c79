package org.priceglass.workspace.packed;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int position() {
        return at;
    }

    void skip(int count) {
        at += count;
    }

    byte[] array() {
        return bytes;
    }

    int getByte() {
        return bytes[at++] & 0xff;
    }

    long getVarint() {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int getInt() {
        return (int) getVarint();
    }

    long getSigned() {
        long value = getVarint();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A text of a length that stands before it. */
    String getText() {
        int length = getInt();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Throws where the value was written in a form that this release does not know. */
    void expectVersion(int version) {
        int found = getByte();
        if (found != version) {
            throw new IllegalStateException("packed in form " + found + ", and this release reads form " + version
                    + ": open the workspace with the release that wrote it, or a newer one");
        }
    }
}
