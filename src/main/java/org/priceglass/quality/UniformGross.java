package org.priceglass.quality;

import java.util.HashMap;
import java.util.Map;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;

/**
 * One gross charge on most rows. Counted exactly for the first {@value #CANDIDATES} distinct amounts: one that most
 * rows have is among them.
 */
final class UniformGross implements Check {
    private static final int CANDIDATES = 4096;

    private final Map<Long, Long> counts = new HashMap<>();
    private final QualityRules rules;
    private long rows;

    UniformGross(QualityRules rules) {
        this.rules = rules;
    }

    @Override
    public CheckInfo info() {
        return new CheckInfo("same-gross-everywhere", ScorePart.PRICES, Severity.FAULT, "charges",
                "One gross charge stands on most rows",
                "charges with the most frequent gross where that is at least " + percent(rules.uniformShare())
                        + " of at least " + rules.leastRows() + " / charges with gross");
    }

    @Override
    public void look(long id, Charge charge, Tally tally) {
        Amount gross = charge.gross();
        if (gross != null) {
            rows++;
            if (counts.size() < CANDIDATES || counts.containsKey(gross.micros())) {
                counts.merge(gross.micros(), 1L, Long::sum);
            }
        }
    }

    @Override
    public void end(Tally tally) {
        tally.looked(rows);
        counts.entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(most -> rows >= rules.leastRows() && most.getValue() >= rules.uniformShare() * rows)
                .ifPresent(most -> tally.hits(most.getValue(), Finding
                        .ofAll("gross " + new Amount(most.getKey(), 6) + " on " + most.getValue() + " of " + rows)));
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
