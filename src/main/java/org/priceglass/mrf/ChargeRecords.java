package org.priceglass.mrf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.code.Modifiers;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Drug;
import org.priceglass.model.Field;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** Makes records of a buffer, for those who want objects instead of speed. */
public final class ChargeRecords {
    private static final RateAmount[] AMOUNTS = RateAmount.values();

    private ChargeRecords() {
    }

    /** The charge as it stands in the buffer; nothing in it changes when the buffer is used again. */
    public static Charge toCharge(ChargeBuffer buffer) {
        TextPool texts = buffer.texts();
        List<ExtraRecords> extras = ExtraRecords.of(buffer);
        ExtraRecords own = extras.getFirst();
        List<Rate> rates = new ArrayList<>(buffer.rates().size());
        for (int rate = 0; rate < buffer.rates().size(); rate++) {
            rates.add(toRate(texts, buffer.rates(), rate, extras.get(rate + 1)));
        }
        return new Charge(new Position(buffer.record(), buffer.offset(), buffer.length()), buffer.path(),
                buffer.continues() == ChargeBuffer.NO_CONTINUATION ? null : buffer.continues(),
                text(buffer, Field.DESCRIPTION), List.copyOf(buffer.codes()), text(buffer, Field.SETTING),
                text(buffer, Field.BILLING_CLASS), Modifiers.split(text(buffer, Field.MODIFIERS)), drug(buffer),
                amount(buffer, Field.GROSS), amount(buffer, Field.CASH), amount(buffer, Field.MIN),
                amount(buffer, Field.MAX), text(buffer, Field.NOTES), List.copyOf(rates),
                Collections.unmodifiableMap(own.other()), List.copyOf(own.flags()));
    }

    private static Rate toRate(TextPool texts, RateBuffer rates, int rate, ExtraRecords extras) {
        Map<RateAmount, Amount> amounts = new EnumMap<>(RateAmount.class);
        for (RateAmount kind : AMOUNTS) {
            byte scale = rates.scale(rate, kind.field());
            if (scale != RateBuffer.ABSENT) {
                amounts.put(kind, new Amount(rates.unscaled(rate, kind.field()), scale));
            }
        }
        Position position = new Position(rates.record(rate), rates.offset(rate), rates.length(rate));
        return new Rate(position, texts.textOrNull(rates.text(rate, Field.PAYER)),
                texts.textOrNull(rates.text(rate, Field.PLAN)), texts.textOrNull(rates.text(rate, Field.METHODOLOGY)),
                texts.textOrNull(rates.text(rate, Field.ALGORITHM)), Collections.unmodifiableMap(amounts),
                texts.textOrNull(rates.text(rate, Field.COUNT)), texts.textOrNull(rates.text(rate, Field.PAYER_NOTES)),
                Collections.unmodifiableMap(extras.other()), List.copyOf(extras.flags()));
    }

    private static @Nullable Drug drug(ChargeBuffer buffer) {
        String unit = text(buffer, Field.DRUG_UNIT);
        String type = text(buffer, Field.DRUG_TYPE);
        return unit == null && type == null ? null : new Drug(unit, type);
    }

    private static @Nullable String text(ChargeBuffer buffer, Field field) {
        return buffer.texts().textOrNull(buffer.text(field));
    }

    private static @Nullable Amount amount(ChargeBuffer buffer, Field field) {
        byte scale = buffer.scale(field);
        return scale == RateBuffer.ABSENT ? null : new Amount(buffer.unscaled(field), scale);
    }
}
