package org.priceglass.workspace;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;
import org.priceglass.workspace.packed.DetailWriter;
import org.priceglass.workspace.packed.RatesWriter;

/** Packs the charges of one reader, whose texts are in one pool. */
final class ChargeEncoder {
    private final TextPool pool;
    private final PhraseBook phrases;
    private final PayerPlanIds payerPlans;
    private final DetailWriter detail;
    private final RatesWriter rates;
    private final int[] ids = new int[ChargeBuffer.MAX_RATES];

    ChargeEncoder(TextPool pool, DSLContext sql) {
        this.pool = pool;
        this.phrases = new PhraseBook(pool);
        this.payerPlans = new PayerPlanIds(sql, pool);
        this.detail = new DetailWriter(pool, phrases);
        this.rates = new RatesWriter(pool, phrases);
    }

    PhraseBook phrases() {
        return phrases;
    }

    /** Ids of the payers and plans of all rates so far. */
    int[] payerPlans() {
        return payerPlans.seen();
    }

    byte[] detail(ChargeBuffer charge, long continues) {
        return detail.pack(charge, continues);
    }

    /** The charge's rates, null where it has none. */
    byte @Nullable [] rates(ChargeBuffer charge) {
        RateBuffer buffer = charge.rates();
        int n = buffer.size();
        if (n == 0) {
            return null;
        }
        for (int i = 0; i < n; i++) {
            keepWhole(charge, i, Field.PAYER);
            keepWhole(charge, i, Field.PLAN);
            ids[i] = payerPlans.id(buffer, i);
        }
        return rates.pack(charge, ids);
    }

    /** A name too long for the table of payers and plans stands as a whole in a flag. */
    private void keepWhole(ChargeBuffer charge, int rate, Field name) {
        int id = charge.rates().text(rate, name);
        if (id != TextPool.NONE && pool.length(id) > PayerPlanIds.MAX_NAME) {
            charge.extras().addFlag(rate, name, FlagRule.OVER_LONG_FIELD, id);
        }
    }
}
