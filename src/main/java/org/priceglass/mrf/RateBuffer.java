package org.priceglass.mrf;

import java.util.Arrays;
import org.priceglass.model.Field;

/**
 * The rates of the charge being read, column by column: texts as ids of the pool, amounts as unscaled integer and
 * scale. Fields are those of {@link Field} that belong to a rate.
 */
public final class RateBuffer {
    /** The scale of an amount that is not there. */
    public static final byte ABSENT = -1;

    private static final int BASE = Field.PAYER.ordinal();
    private static final int STRIDE = 16;

    private int size;
    private int[] texts = new int[64 * STRIDE];
    private long[] unscaled = new long[64 * STRIDE];
    private byte[] scales = new byte[64 * STRIDE];
    private long[] records = new long[64];
    private long[] offsets = new long[64];
    private int[] lengths = new int[64];

    public RateBuffer() {
        Arrays.fill(scales, ABSENT);
    }

    public int size() {
        return size;
    }

    public void clear() {
        Arrays.fill(texts, 0, size * STRIDE, TextPool.NONE);
        Arrays.fill(scales, 0, size * STRIDE, ABSENT);
        size = 0;
    }

    /** Adds an empty rate with its own place in the file and returns its index. */
    public int add(long record, long offset, int length) {
        if (size == records.length) {
            grow();
        }
        int index = size++;
        records[index] = record;
        offsets[index] = offset;
        lengths[index] = length;
        return index;
    }

    /** Takes the rate that was added last away. */
    public void removeLast() {
        size--;
        Arrays.fill(texts, size * STRIDE, (size + 1) * STRIDE, TextPool.NONE);
        Arrays.fill(scales, size * STRIDE, (size + 1) * STRIDE, ABSENT);
    }

    /** Makes the texts and amounts of a rate those of a rate of another buffer. */
    public void copyValues(int rate, RateBuffer source, int from) {
        System.arraycopy(source.texts, from * STRIDE, texts, rate * STRIDE, STRIDE);
        System.arraycopy(source.unscaled, from * STRIDE, unscaled, rate * STRIDE, STRIDE);
        System.arraycopy(source.scales, from * STRIDE, scales, rate * STRIDE, STRIDE);
    }

    public void setText(int rate, Field field, int textId) {
        texts[at(rate, field)] = textId;
    }

    public int text(int rate, Field field) {
        return texts[at(rate, field)];
    }

    public void setAmount(int rate, Field field, long unscaledValue, int scale) {
        int at = at(rate, field);
        unscaled[at] = unscaledValue;
        scales[at] = (byte) scale;
    }

    /** Decimal places of the amount, {@link #ABSENT} where there is none. */
    public byte scale(int rate, Field field) {
        return scales[at(rate, field)];
    }

    public long unscaled(int rate, Field field) {
        return unscaled[at(rate, field)];
    }

    public long record(int rate) {
        return records[rate];
    }

    public long offset(int rate) {
        return offsets[rate];
    }

    public int length(int rate) {
        return lengths[rate];
    }

    private static int at(int rate, Field field) {
        return rate * STRIDE + field.ordinal() - BASE;
    }

    private void grow() {
        int capacity = records.length * 2;
        texts = Arrays.copyOf(texts, capacity * STRIDE);
        unscaled = Arrays.copyOf(unscaled, capacity * STRIDE);
        scales = Arrays.copyOf(scales, capacity * STRIDE);
        records = Arrays.copyOf(records, capacity);
        offsets = Arrays.copyOf(offsets, capacity);
        lengths = Arrays.copyOf(lengths, capacity);
        Arrays.fill(scales, size * STRIDE, capacity * STRIDE, ABSENT);
    }
}
