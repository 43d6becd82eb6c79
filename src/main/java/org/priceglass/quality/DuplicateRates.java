package org.priceglass.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.model.Charge;
import org.priceglass.model.Rate;

/** The same payer, plan and methodology twice in one charge, with other amounts. */
final class DuplicateRates implements Check {
    @Override
    public CheckInfo info() {
        return new CheckInfo("conflicting-rate", ScorePart.CONSISTENCY, Severity.DOUBT, "rates",
                "One payer plan has two amounts for one charge",
                "rates whose payer, plan and methodology have other amounts earlier in the charge / all rates");
    }

    @Override
    public void look(long id, Charge charge, Tally tally) {
        List<Rate> rates = charge.rates();
        tally.looked(rates.size());
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < rates.size(); i++) {
            Rate rate = rates.get(i);
            String amounts = RateTexts.amounts(rate);
            String before = first.putIfAbsent(RateTexts.who(rate), amounts);
            if (before != null && !before.equals(amounts)) {
                tally.hit(new Finding(id, i, rate.payer() + ", " + rate.plan()));
            }
        }
    }
}
