package org.priceglass.workspace.packed;

import java.util.Arrays;

/** A growing array of bytes with the variable-length numbers of the packed forms; used again for every value. */
final class ByteWriter {
    private byte[] bytes = new byte[1 << 12];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void putByte(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void putBytes(byte[] source, int from, int to) {
        room(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
    }

    /** Seven bits to a byte, lowest first; the value counts as unsigned. */
    void putVarint(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number of either sign, short where it is near zero. */
    void putSigned(long value) {
        putVarint(zigzag(value));
    }

    /** Room for raw bytes that the caller fills; returns where they start in {@link #array()}. */
    int reserve(int count) {
        room(count);
        int at = size;
        Arrays.fill(bytes, at, at + count, (byte) 0);
        size += count;
        return at;
    }

    /** The array behind, valid until the next call that writes. */
    byte[] array() {
        return bytes;
    }

    static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    /** Bytes that {@link #putVarint} takes for a value. */
    static int varintLength(long value) {
        return (70 - Long.numberOfLeadingZeros(value | 1)) / 7;
    }

    private void room(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
        }
    }
}
