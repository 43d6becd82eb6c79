package org.priceglass.workspace.packed;

import java.util.Arrays;

/**
 * A column of numbers in the shortest of six forms: one value for all; a run of equal steps; a fixed number of bits,
 * from zero or above the smallest value; variable length above the smallest value; or a bitmap of what is not zero with
 * one of the others for the rest. The first byte holds the form and, where it fits, the form's number.
 */
final class LongColumn {
    private static final int CONSTANT = 0;
    private static final int RUN = 1;
    private static final int BITS = 2;
    private static final int VARINT = 3;
    private static final int SPARSE = 4;
    private static final int PLAIN_BITS = 5;
    private static final int FORM_BITS = 3;
    private static final int LARGE = 31;
    /** Up to this width, single large values cost too little to look for them. */
    private static final int ALWAYS_BITS = 16;

    private LongColumn() {
    }

    /**
     * Writes the first {@code n} values. The array is the caller's to use again, its contents are lost. The loops have
     * no branches: what a cell holds cannot be predicted.
     */
    static void write(ByteWriter out, long[] values, int n) {
        long step = n > 1 ? values[1] - values[0] : 0;
        long min = n > 0 ? values[0] : 0;
        long max = min;
        long steps = 0;
        int zeros = min == 0 ? 1 : 0;
        for (int i = 1; i < n; i++) {
            long value = values[i];
            min = Math.min(min, value);
            max = Math.max(max, value);
            zeros += value == 0 ? 1 : 0;
            steps |= (value - values[i - 1]) ^ step;
        }
        int width = width(min, max);
        if (min == max) {
            header(out, CONSTANT, ByteWriter.zigzag(min));
        } else if (steps == 0) {
            header(out, RUN, ByteWriter.zigzag(step));
            out.putSigned(values[0]);
        } else if ((long) zeros * width > n) {
            header(out, SPARSE, 0);
            writeSet(out, values, n);
        } else {
            writeSpread(out, values, n, min, max);
        }
    }

    static long[] read(ByteReader in, int n) {
        int head = in.getByte();
        int form = head & ((1 << FORM_BITS) - 1);
        int small = head >>> FORM_BITS;
        long number = small == LARGE ? in.getVarint() : small;
        long[] values = new long[n];
        switch (form) {
            case CONSTANT -> Arrays.fill(values, unzigzag(number));
            case RUN -> readRun(in, values, unzigzag(number));
            case BITS -> readBits(in, values, in.getSigned(), (int) number);
            case PLAIN_BITS -> readBits(in, values, 0, (int) number);
            case VARINT -> readVarints(in, values);
            case SPARSE -> readSet(in, values);
            default -> throw new IllegalStateException("no column form " + form + ": the value is damaged");
        }
        return values;
    }

    private static void writeSet(ByteWriter out, long[] values, int n) {
        int at = out.reserve((n + Byte.SIZE - 1) / Byte.SIZE);
        byte[] bytes = out.array();
        int set = 0;
        for (int i = 0; i < n; i++) {
            long value = values[i];
            int there = value == 0 ? 0 : 1;
            bytes[at + (i >> 3)] |= (byte) (there << (i & 7));
            values[set] = value;
            set += there;
        }
        write(out, values, set);
    }

    private static void readSet(ByteReader in, long[] values) {
        int n = values.length;
        int at = in.position();
        byte[] bytes = in.array();
        int set = 0;
        for (int i = 0; i < (n + 7) / 8; i++) {
            set += Integer.bitCount(bytes[at + i] & 0xff);
        }
        in.skip((n + 7) / 8);
        long[] present = read(in, set);
        int next = 0;
        for (int i = 0; i < n; i++) {
            if ((bytes[at + (i >> 3)] >> (i & 7) & 1) != 0) {
                values[i] = present[next++];
            }
        }
    }

    private static void writeSpread(ByteWriter out, long[] values, int n, long min, long max) {
        int width = width(min, max);
        int plainWidth = width(0, max);
        int minBits = Byte.SIZE * ByteWriter.varintLength(ByteWriter.zigzag(min));
        long varints = width <= ALWAYS_BITS ? Long.MAX_VALUE / Byte.SIZE : 0;
        for (int i = 0; i < n && width > ALWAYS_BITS; i++) {
            varints += ByteWriter.varintLength(values[i] - min);
        }
        if (min >= 0 && (long) plainWidth * n <= Math.min((long) width * n, varints * Byte.SIZE) + minBits) {
            header(out, PLAIN_BITS, plainWidth);
            writeBits(out, values, n, 0, plainWidth);
        } else if (varints * Byte.SIZE < (long) width * n) {
            header(out, VARINT, 0);
            out.putSigned(min);
            for (int i = 0; i < n; i++) {
                out.putVarint(values[i] - min);
            }
        } else {
            header(out, BITS, width);
            out.putSigned(min);
            writeBits(out, values, n, min, width);
        }
    }

    private static void writeBits(ByteWriter out, long[] values, int n, long min, int width) {
        int at = out.reserve(bytesOf(n, width));
        byte[] bytes = out.array();
        long pending = 0;
        int held = 0;
        for (int i = 0; i < n; i++) {
            long value = values[i] - min;
            pending |= value << held;
            int had = held;
            held += width;
            if (held >= Long.SIZE) {
                for (int k = 0; k < Long.BYTES; k++) {
                    bytes[at++] = (byte) (pending >>> (k * 8));
                }
                held -= Long.SIZE;
                pending = had == 0 ? 0 : value >>> (Long.SIZE - had);
            }
        }
        for (int k = 0; k * 8 < held; k++) {
            bytes[at++] = (byte) (pending >>> (k * 8));
        }
    }

    private static void readBits(ByteReader in, long[] values, long min, int width) {
        byte[] bytes = in.array();
        int start = in.position();
        long mask = width == Long.SIZE ? -1L : (1L << width) - 1;
        for (int i = 0; i < values.length; i++) {
            long bit = (long) i * width;
            int at = start + (int) (bit >>> 3);
            int shift = (int) (bit & 7);
            long value = 0;
            for (int k = 0; k * 8 < shift + width && k < Long.BYTES; k++) {
                value |= (bytes[at + k] & 0xffL) << (k * 8);
            }
            value >>>= shift;
            if (shift + width > Long.SIZE) {
                value |= (bytes[at + Long.BYTES] & 0xffL) << (Long.SIZE - shift);
            }
            values[i] = (value & mask) + min;
        }
        in.skip(bytesOf(values.length, width));
    }

    private static void readRun(ByteReader in, long[] values, long step) {
        long value = in.getSigned();
        for (int i = 0; i < values.length; i++) {
            values[i] = value;
            value += step;
        }
    }

    private static void readVarints(ByteReader in, long[] values) {
        long min = in.getSigned();
        for (int i = 0; i < values.length; i++) {
            values[i] = in.getVarint() + min;
        }
    }

    private static void header(ByteWriter out, int form, long number) {
        if (number >= 0 && number < LARGE) {
            out.putByte(form | (int) number << FORM_BITS);
        } else {
            out.putByte(form | LARGE << FORM_BITS);
            out.putVarint(number);
        }
    }

    /** Bits that hold every value of the range; the difference counts as unsigned. */
    private static int width(long min, long max) {
        return min > max ? 0 : Long.SIZE - Long.numberOfLeadingZeros(max - min);
    }

    private static int bytesOf(int n, int width) {
        return Math.toIntExact(((long) n * width + 7) / 8);
    }

    private static long unzigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
