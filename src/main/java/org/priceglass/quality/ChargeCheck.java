package org.priceglass.quality;

import java.util.function.Function;
import org.priceglass.model.Charge;

/** A rule that one charge by itself can break. */
record ChargeCheck(CheckInfo info, Function<Charge, Verdict> rule) implements Check {
    @Override
    public void look(long id, Charge charge, Tally tally) {
        Verdict verdict = rule.apply(charge);
        if (verdict.applies()) {
            tally.looked(1);
            String words = verdict.words();
            if (words != null) {
                tally.hit(Finding.ofCharge(id, words));
            }
        }
    }
}
