package org.priceglass.workspace.packed;

import org.priceglass.model.Field;
import org.priceglass.model.RateAmount;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;

/**
 * Packs the rates of a charge, column by column: payer and plan, texts, amounts, places in the file, unknown columns,
 * flags. A column that no rate has takes no room. One writer serves one thread and is used again for every charge.
 */
public final class RatesWriter {
    private static final int NO_AMOUNTS = 0;
    private static final int OWN_SCALES = 1;
    private static final int SAME_SCALES = 2;

    private final TextsWriter texts;
    private final ByteWriter body = new ByteWriter();
    private final ByteWriter whole = new ByteWriter();
    private final long[] column = new long[ChargeBuffer.MAX_RATES];
    private final long[] scales = new long[ChargeBuffer.MAX_RATES];
    private final long[] digits = new long[ChargeBuffer.MAX_RATES];

    public RatesWriter(TextPool pool, PhraseNumbers phrases) {
        this.texts = new TextsWriter(pool, phrases);
    }

    /**
     * Packs all rates of the charge, at least one.
     *
     * @param payerPlans
     *            for each rate the id of its payer and plan
     */
    public byte[] pack(ChargeBuffer charge, int[] payerPlans) {
        RateBuffer rates = charge.rates();
        int n = rates.size();
        texts.clear();
        body.clear();
        for (int i = 0; i < n; i++) {
            column[i] = payerPlans[i];
        }
        LongColumn.write(body, column, n);
        int mask = 0;
        for (int i = 0; i < RatesForm.TEXTS.size(); i++) {
            mask |= writeTexts(rates, n, RatesForm.TEXTS.get(i)) ? 1 << i : 0;
        }
        boolean first = true;
        for (int i = 0; i < RatesForm.AMOUNTS.size(); i++) {
            int found = writeAmounts(rates, n, RatesForm.AMOUNTS.get(i), first);
            mask |= found == NO_AMOUNTS ? 0 : 1 << (RatesForm.FIRST_AMOUNT + i);
            mask |= found == SAME_SCALES ? 1 << (RatesForm.FIRST_SAME_SCALES + i) : 0;
            first &= found == NO_AMOUNTS;
        }
        mask |= writePositions(charge, rates, n) ? 1 << RatesForm.OWN_POSITIONS : 0;
        mask |= PackedExtras.write(body, charge.extras(), true, texts) ? 1 << RatesForm.EXTRAS : 0;
        if (!texts.isEmpty()) {
            mask |= 1 << RatesForm.WRITTEN_OUT;
            texts.write(body);
        }
        whole.clear();
        whole.putByte(RatesForm.VERSION);
        whole.putVarint(n);
        whole.putVarint(mask);
        whole.putBytes(body.array(), 0, body.size());
        return whole.toBytes();
    }

    private boolean writeTexts(RateBuffer rates, int n, Field field) {
        boolean any = false;
        for (int i = 0; i < n; i++) {
            int ref = texts.ref(rates.text(i, field));
            column[i] = ref;
            any |= ref != TextRef.NONE;
        }
        if (any) {
            LongColumn.write(body, column, n);
        }
        return any;
    }

    private int writeAmounts(RateBuffer rates, int n, RateAmount kind, boolean first) {
        Field field = kind.field();
        int present = 0;
        boolean same = !first;
        for (int i = 0; i < n; i++) {
            byte scale = rates.scale(i, field);
            column[i] = scale + 1L;
            same &= column[i] == scales[i];
            digits[present] = rates.unscaled(i, field);
            present += scale == RateBuffer.ABSENT ? 0 : 1;
        }
        if (present == 0) {
            return NO_AMOUNTS;
        }
        if (!same) {
            System.arraycopy(column, 0, scales, 0, n);
            LongColumn.write(body, column, n);
        }
        LongColumn.write(body, digits, present);
        return same ? SAME_SCALES : OWN_SCALES;
    }

    /** Records as steps, offsets as gaps behind the rate before, lengths as they are; the first one from the charge. */
    private boolean writePositions(ChargeBuffer charge, RateBuffer rates, int n) {
        boolean own = false;
        for (int i = 0; i < n && !own; i++) {
            own = rates.offset(i) != charge.offset() || rates.length(i) != charge.length()
                    || rates.record(i) != charge.record();
        }
        if (!own) {
            return false;
        }
        body.putSigned(rates.record(0) - charge.record());
        body.putSigned(rates.offset(0) - charge.offset());
        for (int i = 1; i < n; i++) {
            column[i - 1] = rates.record(i) - rates.record(i - 1);
            digits[i - 1] = rates.offset(i) - rates.offset(i - 1) - rates.length(i - 1);
        }
        LongColumn.write(body, column, n - 1);
        LongColumn.write(body, digits, n - 1);
        for (int i = 0; i < n; i++) {
            column[i] = rates.length(i);
        }
        LongColumn.write(body, column, n);
        return true;
    }
}
