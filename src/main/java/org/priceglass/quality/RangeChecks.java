package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.CONSISTENCY;
import static org.priceglass.quality.Severity.DOUBT;
import static org.priceglass.quality.Severity.FAULT;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** The published minimum and maximum, and the percentiles of 3.0, beside the rates that they summarise. */
final class RangeChecks {
    private static final String NONE = "0";

    private RangeChecks() {
    }

    static List<Check> all() {
        return List.of(crossed(), minimum(), maximum(), percentiles(), counts());
    }

    private static Check crossed() {
        CheckInfo info = new CheckInfo("min-above-max", CONSISTENCY, FAULT, "charges",
                "The de-identified minimum is above the maximum", "charges with min > max / charges with both");
        return new ChargeCheck(info, charge -> {
            Amount min = charge.min();
            Amount max = charge.max();
            return min == null || max == null
                    ? Verdict.NOT_CONCERNED
                    : Verdict.badIf(min.compareTo(max) > 0, () -> "min " + min + ", max " + max);
        });
    }

    private static Check minimum() {
        CheckInfo info = new CheckInfo("min-not-lowest", CONSISTENCY, FAULT, "charges",
                "The de-identified minimum is not the lowest negotiated dollar amount",
                "charges whose min differs from the lowest dollar amount / charges with min and dollar amounts");
        return new ChargeCheck(info, charge -> extreme(charge, charge.min(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }

    private static Check maximum() {
        CheckInfo info = new CheckInfo("max-not-highest", CONSISTENCY, FAULT, "charges",
                "The de-identified maximum is not the highest negotiated dollar amount",
                "charges whose max differs from the highest dollar amount / charges with max and dollar amounts");
        return new ChargeCheck(info, charge -> extreme(charge, charge.max(), (a, b) -> a.compareTo(b) >= 0 ? a : b));
    }

    private static Check percentiles() {
        CheckInfo info = new CheckInfo("percentiles-out-of-order", CONSISTENCY, FAULT, "rates",
                "10th percentile, median and 90th percentile are not in order",
                "rates with p10 > median or median > p90 or p10 > p90 / rates with two of the three");
        return new RateCheck(info, (charge, rate) -> {
            Amount p10 = rate.amount(RateAmount.P10);
            Amount median = rate.amount(RateAmount.MEDIAN);
            Amount p90 = rate.amount(RateAmount.P90);
            List<Amount> given = Stream.of(p10, median, p90).filter(Objects::nonNull).toList();
            return given.size() < 2
                    ? Verdict.NOT_CONCERNED
                    : Verdict.badIf(isAbove(p10, median) || isAbove(median, p90) || isAbove(p10, p90),
                            () -> "p10, median, p90: " + given);
        });
    }

    private static Check counts() {
        CheckInfo info = new CheckInfo("count-against-percentiles", CONSISTENCY, DOUBT, "rates",
                "A count of zero beside allowed amounts, or allowed amounts without a count",
                "rates with count 0 and a median, p10 or p90, or with one of these and no count /"
                        + " rates with a count or one of these");
        return new RateCheck(info, (charge, rate) -> {
            boolean paid = isPaid(rate);
            String count = rate.count();
            if (!paid && count == null) {
                return Verdict.NOT_CONCERNED;
            }
            return Verdict.badIf(paid && (count == null || count.strip().equals(NONE)), () -> "count " + count);
        });
    }

    private static boolean isAbove(@Nullable Amount one, @Nullable Amount other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean isPaid(Rate rate) {
        Function<RateAmount, @Nullable Amount> amount = rate::amount;
        return amount.apply(RateAmount.MEDIAN) != null || amount.apply(RateAmount.P10) != null
                || amount.apply(RateAmount.P90) != null;
    }

    private static Verdict extreme(Charge charge, @Nullable Amount published, BinaryOperator<Amount> choose) {
        if (published == null) {
            return Verdict.NOT_CONCERNED;
        }
        return charge.rates().stream().map(rate -> rate.amount(RateAmount.DOLLAR)).filter(Objects::nonNull)
                .reduce(choose).map(found -> Verdict.badIf(found.compareTo(published) != 0,
                        () -> "published " + published + ", in the rates " + found))
                .orElse(Verdict.NOT_CONCERNED);
    }
}
