package org.priceglass.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.code.Modifiers;
import org.priceglass.model.Charge;
import org.priceglass.model.Drug;
import org.priceglass.model.Field;
import org.priceglass.model.PayerPlan;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.workspace.jooq.tables.records.ChargeRecord;
import org.priceglass.workspace.packed.PackedDetail;
import org.priceglass.workspace.packed.PackedRates;
import org.priceglass.workspace.packed.Phrases;

/** Makes model records of rows. */
final class ChargeDecoder {
    private final PhraseTexts phrases;
    private final Map<Integer, PayerPlan> payers;

    ChargeDecoder(PhraseTexts phrases, Map<Integer, PayerPlan> payers) {
        this.phrases = phrases;
        this.payers = payers;
    }

    /** A charge of its parts, the first of which gives everything but the rates. */
    Charge charge(List<ChargeRecord> parts) {
        ChargeRecord row = parts.getFirst();
        PackedDetail detail = row.getDetail();
        Phrases texts = phrases.of(StoredCharge.version(row.getId()));
        return new Charge(detail.position(), detail.path(), detail.continues(),
                whole(detail.text(Field.DESCRIPTION, texts), row.getDescription()), detail.codes(),
                whole(detail.text(Field.SETTING, texts), row.getSetting()), detail.text(Field.BILLING_CLASS, texts),
                Modifiers.split(detail.text(Field.MODIFIERS, texts)), drug(detail, texts), detail.amount(Field.GROSS),
                detail.amount(Field.CASH), detail.amount(Field.MIN), detail.amount(Field.MAX),
                detail.text(Field.NOTES, texts), rates(parts, texts), detail.other(texts), detail.flags(texts));
    }

    /** A text that is too long for its column stands in the detail. */
    private static @Nullable String whole(@Nullable String detail, @Nullable String column) {
        return detail == null ? column : detail;
    }

    private List<Rate> rates(List<ChargeRecord> parts, Phrases texts) {
        List<Rate> rates = new ArrayList<>();
        for (ChargeRecord part : parts) {
            PackedRates packed = part.getRates();
            for (int rate = 0; packed != null && rate < packed.size(); rate++) {
                rates.add(rate(packed, rate, part.getDetail().position(), texts));
            }
        }
        return rates;
    }

    private Rate rate(PackedRates packed, int rate, Position charge, Phrases texts) {
        PayerPlan payer = payers.getOrDefault(packed.payerPlan(rate), PayerPlan.NONE);
        return new Rate(packed.position(rate, charge), payer.payer(), payer.plan(),
                packed.text(rate, Field.METHODOLOGY, texts), packed.text(rate, Field.ALGORITHM, texts),
                packed.amounts(rate), packed.text(rate, Field.COUNT, texts),
                packed.text(rate, Field.PAYER_NOTES, texts), packed.other(rate, texts), packed.flags(rate, texts));
    }

    private static @Nullable Drug drug(PackedDetail detail, Phrases texts) {
        String unit = detail.text(Field.DRUG_UNIT, texts);
        String type = detail.text(Field.DRUG_TYPE, texts);
        return unit == null && type == null ? null : new Drug(unit, type);
    }
}
