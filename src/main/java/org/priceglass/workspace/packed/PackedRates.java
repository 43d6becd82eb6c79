package org.priceglass.workspace.packed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.Position;
import org.priceglass.model.RateAmount;

/** The rates of one charge (column {@code CHARGE.RATES}), by index in file order. Immutable. */
public final class PackedRates {
    private final byte[] packed;
    private final long[] payerPlans;
    private final Map<Field, long[]> texts = new EnumMap<>(Field.class);
    private final Map<RateAmount, PackedAmounts> amounts = new EnumMap<>(RateAmount.class);
    private final @Nullable PackedPositions positions;
    private final PackedExtras extras;
    private final InlineTexts inline;

    private PackedRates(byte[] packed) {
        this.packed = packed;
        ByteReader in = new ByteReader(packed);
        in.expectVersion(RatesForm.VERSION);
        int n = in.getInt();
        int mask = in.getInt();
        payerPlans = LongColumn.read(in, n);
        for (int i = 0; i < RatesForm.TEXTS.size(); i++) {
            if (RatesForm.has(mask, i)) {
                texts.put(RatesForm.TEXTS.get(i), LongColumn.read(in, n));
            }
        }
        PackedAmounts before = null;
        for (int i = 0; i < RatesForm.AMOUNTS.size(); i++) {
            if (RatesForm.has(mask, RatesForm.FIRST_AMOUNT + i)) {
                boolean same = RatesForm.has(mask, RatesForm.FIRST_SAME_SCALES + i);
                before = PackedAmounts.read(in, n, same ? before : null);
                amounts.put(RatesForm.AMOUNTS.get(i), before);
            }
        }
        positions = RatesForm.has(mask, RatesForm.OWN_POSITIONS) ? PackedPositions.read(in, n) : null;
        extras = RatesForm.has(mask, RatesForm.EXTRAS) ? PackedExtras.read(in) : PackedExtras.NONE;
        inline = RatesForm.has(mask, RatesForm.WRITTEN_OUT) ? InlineTexts.read(in) : InlineTexts.NONE;
    }

    /** Reads what {@link RatesWriter} wrote; the array is not to be changed afterwards. */
    public static PackedRates of(byte[] packed) {
        return new PackedRates(packed);
    }

    /** The value as stored. */
    public byte[] toBytes() {
        return packed.clone();
    }

    public int size() {
        return payerPlans.length;
    }

    /** Id in {@code PAYER_PLAN}. */
    public int payerPlan(int rate) {
        return (int) payerPlans[rate];
    }

    /**
     * {@link TextRef} of METHODOLOGY, ALGORITHM, COUNT or PAYER_NOTES; {@link TextRef#NONE} where the rate has none.
     */
    public int textRef(int rate, Field field) {
        long[] column = texts.get(field);
        return column == null ? TextRef.NONE : (int) column[rate];
    }

    /** The text of METHODOLOGY, ALGORITHM, COUNT or PAYER_NOTES; null where the rate has none. */
    public @Nullable String text(int rate, Field field, Phrases phrases) {
        return inline.text(textRef(rate, field), phrases);
    }

    public boolean has(int rate, RateAmount kind) {
        PackedAmounts column = amounts.get(kind);
        return column != null && column.has(rate);
    }

    public @Nullable Amount amount(int rate, RateAmount kind) {
        PackedAmounts column = amounts.get(kind);
        return column == null ? null : column.amount(rate);
    }

    /** All amounts of a rate, in the order of {@link RateAmount}. */
    public Map<RateAmount, Amount> amounts(int rate) {
        Map<RateAmount, Amount> found = new EnumMap<>(RateAmount.class);
        for (Map.Entry<RateAmount, PackedAmounts> column : amounts.entrySet()) {
            Amount amount = column.getValue().amount(rate);
            if (amount != null) {
                found.put(column.getKey(), amount);
            }
        }
        return found;
    }

    /** The kinds of amount that at least one rate has. */
    public List<RateAmount> kinds() {
        return new ArrayList<>(amounts.keySet());
    }

    /**
     * The rate's own place in the file.
     *
     * @param charge
     *            the place of the charge, from its {@link PackedDetail}
     */
    public Position position(int rate, Position charge) {
        return positions == null ? charge : positions.position(rate, charge);
    }

    public Map<String, String> other(int rate, Phrases phrases) {
        return extras.other(rate, inline, phrases);
    }

    public List<Flag> flags(int rate, Phrases phrases) {
        return extras.flags(rate, inline, phrases);
    }

    /** Whether any rate has a flag. */
    public boolean hasFlags() {
        return extras.hasFlags();
    }
}
