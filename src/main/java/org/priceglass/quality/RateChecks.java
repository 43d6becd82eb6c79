package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.PRICES;
import static org.priceglass.quality.Severity.DOUBT;
import static org.priceglass.quality.Severity.FAULT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priceglass.model.Amount;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** What a payer pays, beside the charge. */
final class RateChecks {
    private static final BigDecimal MANY_DOLLARS = BigDecimal.valueOf(100);
    private static final String CASE_RATE = "case rate";
    private static final Pattern DAILY = Pattern.compile(
            "\\bper[ -]?diem\\b|\\bper day\\b|/ ?day\\b|\\bdaily (?:rate|charge)\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private RateChecks() {
    }

    static List<Check> all() {
        return List.of(aboveGross(), multiplier(), perDiem(), percentageRange(), fraction(), zero());
    }

    private static Check aboveGross() {
        CheckInfo info = new CheckInfo("negotiated-above-gross", PRICES, DOUBT, "rates",
                "A negotiated dollar amount above the gross charge",
                "rates with dollar > gross / rates with a dollar amount whose charge has gross");
        return new RateCheck(info, (charge, rate) -> {
            Amount gross = charge.gross();
            Amount dollar = rate.amount(RateAmount.DOLLAR);
            return gross == null || dollar == null
                    ? Verdict.NOT_CONCERNED
                    : Verdict.badIf(dollar.compareTo(gross) > 0, () -> "dollar " + dollar + ", gross " + gross);
        });
    }

    private static Check multiplier() {
        CheckInfo info = new CheckInfo("multiplier-as-dollar", PRICES, FAULT, "rates",
                "A factor or percentage posted as dollars",
                "rates with 0 < dollar < 1 where gross > 100 / rates with a dollar amount where gross > 100");
        return new RateCheck(info, (charge, rate) -> {
            Amount gross = charge.gross();
            Amount dollar = rate.amount(RateAmount.DOLLAR);
            if (gross == null || dollar == null || gross.toBigDecimal().compareTo(MANY_DOLLARS) <= 0) {
                return Verdict.NOT_CONCERNED;
            }
            BigDecimal paid = dollar.toBigDecimal();
            return Verdict.badIf(paid.signum() > 0 && paid.compareTo(BigDecimal.ONE) < 0,
                    () -> "dollar " + dollar + ", gross " + gross);
        });
    }

    private static Check perDiem() {
        CheckInfo info = new CheckInfo("per-diem-as-case-rate", PRICES, DOUBT, "rates",
                "A price of one day posted as that of the whole case",
                "rates of methodology case rate whose algorithm, notes or description say per diem, per day or daily /"
                        + " rates of methodology case rate");
        LastAnswers daily = new LastAnswers(text -> DAILY.matcher(text).find());
        return new RateCheck(info, (charge, rate) -> {
            if (!CASE_RATE.equalsIgnoreCase(rate.methodology())) {
                return Verdict.NOT_CONCERNED;
            }
            List<String> texts = Stream.of(rate.algorithm(), rate.notes(), charge.description())
                    .filter(Objects::nonNull).toList();
            return Verdict.badIf(texts.stream().anyMatch(daily::holds), () -> String.join("; ", texts));
        });
    }

    private static Check percentageRange() {
        CheckInfo info = new CheckInfo("percentage-out-of-range", PRICES, FAULT, "rates",
                "A percentage above 100, or not above zero",
                "rates with percentage > 100 or percentage <= 0 / rates with a percentage");
        return new RateCheck(info,
                (charge, rate) -> percentage(rate, value -> value.signum() <= 0 || value.compareTo(WHOLE) > 0));
    }

    private static Check fraction() {
        CheckInfo info = new CheckInfo("percentage-as-fraction", PRICES, DOUBT, "rates",
                "A percentage below 1: a fraction, most likely",
                "rates with 0 < percentage < 1 / rates with a percentage");
        return new RateCheck(info,
                (charge, rate) -> percentage(rate, value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0));
    }

    private static Check zero() {
        CheckInfo info = new CheckInfo("zero-rate", PRICES, FAULT, "rates",
                "A negotiated dollar amount of zero or less", "rates with dollar <= 0 / rates with a dollar amount");
        return new RateCheck(info, (charge, rate) -> {
            Amount dollar = rate.amount(RateAmount.DOLLAR);
            return dollar == null
                    ? Verdict.NOT_CONCERNED
                    : Verdict.badIf(dollar.unscaled() <= 0, () -> "dollar " + dollar);
        });
    }

    private static Verdict percentage(Rate rate, Predicate<BigDecimal> wrong) {
        Amount percentage = rate.amount(RateAmount.PERCENTAGE);
        return percentage == null
                ? Verdict.NOT_CONCERNED
                : Verdict.badIf(wrong.test(percentage.toBigDecimal()), () -> "percentage " + percentage);
    }
}
