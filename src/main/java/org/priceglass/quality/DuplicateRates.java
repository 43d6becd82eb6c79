package org.priceglass.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

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
        Map<Contract, Rate> first = new HashMap<>();
        for (int i = 0; i < rates.size(); i++) {
            Rate rate = rates.get(i);
            Rate before = first.putIfAbsent(new Contract(rate.payer(), rate.plan(), rate.methodology()), rate);
            if (before != null && !isSame(before, rate)) {
                tally.hit(new Finding(id, i, rate.payer() + ", " + rate.plan()));
            }
        }
    }

    private static boolean isSame(Rate one, Rate other) {
        return Objects.equals(one.algorithm(), other.algorithm()) && Objects.equals(one.count(), other.count())
                && Stream.of(RateAmount.values()).allMatch(kind -> isSame(one.amount(kind), other.amount(kind)));
    }

    private static boolean isSame(@Nullable Amount one, @Nullable Amount other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private record Contract(@Nullable String payer, @Nullable String plan, @Nullable String methodology) {
    }
}
