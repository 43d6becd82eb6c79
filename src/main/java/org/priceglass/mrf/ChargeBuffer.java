package org.priceglass.mrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Code;
import org.priceglass.model.Field;

/**
 * The charge being read, as ids and integers; used again for every charge of a file. Text fields hold ids of
 * {@link #texts()} in their normalised form (what the file says otherwise stands in a flag); amounts hold an unscaled
 * integer and a scale.
 */
public final class ChargeBuffer {
    /**
     * A charge is handed over at this many rates; what follows is its continuation.
     */
    public static final int MAX_RATES = 10_000;

    /** In place of an ordinal: not a continuation. */
    public static final long NO_CONTINUATION = -1;

    private static final int FIELDS = Field.PAYER.ordinal();

    private final TextPool texts;
    private final RateBuffer rates = new RateBuffer();
    private final Extras extras = new Extras();
    private final List<Code> codes = new ArrayList<>();
    private final int[] textIds = new int[FIELDS];
    private final long[] unscaled = new long[FIELDS];
    private final byte[] scales = new byte[FIELDS];
    private long record;
    private long offset;
    private int length;
    private @Nullable String path;
    private long continues = NO_CONTINUATION;

    public ChargeBuffer(TextPool texts) {
        this.texts = texts;
        Arrays.fill(scales, RateBuffer.ABSENT);
    }

    /** Empties the buffer for a charge at this place. */
    public void begin(long atRecord, long atOffset, int byteLength) {
        record = atRecord;
        offset = atOffset;
        length = byteLength;
        path = null;
        continues = NO_CONTINUATION;
        codes.clear();
        rates.clear();
        extras.clear();
        Arrays.fill(textIds, TextPool.NONE);
        Arrays.fill(scales, RateBuffer.ABSENT);
    }

    /**
     * Empties the rates and what belongs to them, and keeps the charge's own fields, for its next part.
     */
    public void continueFrom(long ordinal) {
        continues = ordinal;
        rates.clear();
        extras.clear();
    }

    public TextPool texts() {
        return texts;
    }

    public RateBuffer rates() {
        return rates;
    }

    public Extras extras() {
        return extras;
    }

    /** The codes in file order; add to this list while reading. */
    public List<Code> codes() {
        return codes;
    }

    public void setText(Field field, int textId) {
        textIds[field.ordinal()] = textId;
    }

    public int text(Field field) {
        return textIds[field.ordinal()];
    }

    public void setAmount(Field field, long unscaledValue, int scale) {
        unscaled[field.ordinal()] = unscaledValue;
        scales[field.ordinal()] = (byte) scale;
    }

    /**
     * Decimal places of the amount, {@link RateBuffer#ABSENT} where there is none.
     */
    public byte scale(Field field) {
        return scales[field.ordinal()];
    }

    public long unscaled(Field field) {
        return unscaled[field.ordinal()];
    }

    public long record() {
        return record;
    }

    public long offset() {
        return offset;
    }

    public int length() {
        return length;
    }

    /** Sets the JSON pointer of the charge; CSV has none. */
    public void setPath(@Nullable String jsonPointer) {
        path = jsonPointer;
    }

    public @Nullable String path() {
        return path;
    }

    /**
     * Ordinal of the charge that this one continues, {@link #NO_CONTINUATION} for a first part. Ordinals count from 0
     * what a reader hands over, continuations included.
     */
    public long continues() {
        return continues;
    }
}
