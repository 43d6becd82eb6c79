package org.priceglass.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/**
 * Lowest, median and highest of one charge's rates. Rates are put together only where they are of one kind of amount
 * and one methodology: a fee schedule's dollars say nothing about a per diem's.
 *
 * <p>
 * Amounts that the file gives as text only ({@code Varies}) are flags of the rate and stand in no statistic.
 */
public final class RateStatistics {
    private static final Comparator<@Nullable String> BY_METHODOLOGY = Comparator.nullsLast(Comparator.naturalOrder());
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private RateStatistics() {
    }

    /**
     * One summary for each kind and methodology that occurs: kinds in the order of {@link RateAmount}, methodologies by
     * name, those without one last.
     */
    public static List<NegotiatedSummary> of(List<Rate> rates) {
        var groups = new EnumMap<RateAmount, Map<@Nullable String, List<Amount>>>(RateAmount.class);
        for (Rate rate : rates) {
            rate.amounts().forEach((kind, amount) -> groups.computeIfAbsent(kind, any -> new TreeMap<>(BY_METHODOLOGY))
                    .computeIfAbsent(rate.methodology(), any -> new ArrayList<>()).add(amount));
        }
        var summaries = new ArrayList<NegotiatedSummary>();
        groups.forEach((kind, byMethodology) -> byMethodology
                .forEach((methodology, amounts) -> summaries.add(summary(kind, methodology, amounts))));
        return List.copyOf(summaries);
    }

    /**
     * How many rates have an algorithm and neither dollars nor a percentage. An estimated or past amount beside the
     * algorithm does not make it a price.
     */
    public static int algorithmsOnly(List<Rate> rates) {
        return (int) rates.stream().filter(rate -> rate.algorithm() != null && rate.amount(RateAmount.DOLLAR) == null
                && rate.amount(RateAmount.PERCENTAGE) == null).count();
    }

    private static NegotiatedSummary summary(RateAmount kind, @Nullable String methodology, List<Amount> amounts) {
        amounts.sort(null);
        int n = amounts.size();
        Amount upper = amounts.get(n / 2);
        Amount median = n % 2 == 1 ? upper : mean(amounts.get(n / 2 - 1), upper);
        return new NegotiatedSummary(kind, methodology, n, amounts.getFirst(), median, amounts.getLast());
    }

    /**
     * Exact, with one more decimal than the operands only where it needs it. Where that would not fit an amount (more
     * than 18 decimals, or beyond a long), the lower of the two stands for the median.
     */
    private static Amount mean(Amount lower, Amount upper) {
        if (lower.compareTo(upper) == 0) {
            return lower;
        }
        BigDecimal sum = lower.toBigDecimal().add(upper.toBigDecimal());
        BigDecimal mean = sum.multiply(HALF);
        if (!sum.unscaledValue().testBit(0)) {
            mean = mean.setScale(sum.scale());
        }
        boolean fits = mean.scale() <= Amount.MAX_SCALE && mean.unscaledValue().bitLength() <= 63;
        return fits ? new Amount(mean.unscaledValue().longValue(), mean.scale()) : lower;
    }
}
