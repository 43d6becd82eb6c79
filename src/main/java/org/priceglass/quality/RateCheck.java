package org.priceglass.quality;

import java.util.List;
import java.util.function.BiFunction;
import org.priceglass.model.Charge;
import org.priceglass.model.Rate;

/** A rule that one rate, beside its charge, can break. */
record RateCheck(CheckInfo info, BiFunction<Charge, Rate, Verdict> rule) implements Check {
    @Override
    public void look(long id, Charge charge, Tally tally) {
        List<Rate> rates = charge.rates();
        for (int i = 0; i < rates.size(); i++) {
            Verdict verdict = rule.apply(charge, rates.get(i));
            if (verdict.applies()) {
                tally.looked(1);
                String words = verdict.words();
                if (words != null) {
                    tally.hit(new Finding(id, i, words));
                }
            }
        }
    }
}
