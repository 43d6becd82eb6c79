package org.priceglass.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.PayerPlan;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/**
 * Payer plans that pay one share of the gross charge nearly everywhere: how the contract was made, not an error. Shares
 * are compared to a tenth of a per cent.
 */
final class ContractPattern implements Check {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Above ten times the gross charge nothing is a share. */
    private static final int MOST = 10_000;

    private final Map<PayerPlan, Map<Integer, Integer>> shares = new HashMap<>();
    private final QualityRules rules;

    ContractPattern(QualityRules rules) {
        this.rules = rules;
    }

    @Override
    public CheckInfo info() {
        return new CheckInfo("constant-share-of-gross", ScorePart.PRICES, Severity.PATTERN, "payer plans",
                "A payer plan pays the same share of gross nearly everywhere",
                "payer plans with one dollar/gross ratio on at least " + UniformGross.percent(rules.patternShare())
                        + " of at least " + rules.leastRows() + " rates / payer plans with so many");
    }

    @Override
    public void look(long id, Charge charge, Tally tally) {
        Amount gross = charge.gross();
        if (gross == null || gross.unscaled() <= 0) {
            return;
        }
        for (Rate rate : charge.rates()) {
            Amount dollar = rate.amount(RateAmount.DOLLAR);
            if (dollar != null && dollar.unscaled() > 0) {
                int share = dollar.toBigDecimal().multiply(THOUSAND)
                        .divide(gross.toBigDecimal(), 0, RoundingMode.HALF_UP).min(BigDecimal.valueOf(MOST)).intValue();
                shares.computeIfAbsent(PayerPlan.of(rate), any -> new HashMap<>()).merge(share, 1, Integer::sum);
            }
        }
    }

    @Override
    public void end(Tally tally) {
        Map<String, Map<Integer, Integer>> byName = new TreeMap<>();
        shares.forEach((payer, counts) -> byName.put(payer.payer() + ", " + payer.plan(), counts));
        byName.forEach((payer, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (all >= rules.leastRows()) {
                tally.looked(1);
                counts.entrySet().stream().max(Map.Entry.comparingByValue())
                        .filter(most -> most.getValue() >= rules.patternShare() * all)
                        .ifPresent(most -> tally.hit(Finding.ofAll(payer + ": " + new Amount(most.getKey(), 1)
                                + " % of gross on " + most.getValue() + " of " + all)));
            }
        });
    }
}
