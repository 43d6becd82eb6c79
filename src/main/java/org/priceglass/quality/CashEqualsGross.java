package org.priceglass.quality;

import org.priceglass.model.Amount;
import org.priceglass.model.Charge;

/** Cash prices that discount nothing, on every row. */
final class CashEqualsGross implements Check {
    private final QualityRules rules;
    private long both;
    private long equal;

    CashEqualsGross(QualityRules rules) {
        this.rules = rules;
    }

    @Override
    public CheckInfo info() {
        return new CheckInfo("cash-equals-gross-everywhere", ScorePart.PRICES, Severity.PATTERN, "charges",
                "The discounted cash price is the gross charge on every row",
                "charges with cash = gross where all of at least " + rules.leastRows()
                        + " are so, else 0 / charges with both");
    }

    @Override
    public void look(long id, Charge charge, Tally tally) {
        Amount gross = charge.gross();
        Amount cash = charge.cash();
        if (gross != null && cash != null) {
            both++;
            equal += gross.compareTo(cash) == 0 ? 1 : 0;
        }
    }

    @Override
    public void end(Tally tally) {
        tally.looked(both);
        if (both >= rules.leastRows() && equal == both) {
            tally.hits(equal, Finding.ofAll("cash = gross on all " + both));
        }
    }
}
