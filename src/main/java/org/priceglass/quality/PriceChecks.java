package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.PRICES;
import static org.priceglass.quality.Severity.DOUBT;
import static org.priceglass.quality.Severity.FAULT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;

/** Amounts of a charge itself: gross and cash. */
final class PriceChecks {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private PriceChecks() {
    }

    static List<Check> all() {
        return List.of(zero(), cent(), placeholder(), equalToCode(), cashAboveGross());
    }

    private static Check zero() {
        CheckInfo info = new CheckInfo("zero-price", PRICES, FAULT, "charges", "A gross or cash price of zero or less",
                "charges with gross <= 0 or cash <= 0 / charges with gross or cash");
        return new ChargeCheck(info, ownPrice(price -> price.signum() <= 0));
    }

    private static Check cent() {
        CheckInfo info = new CheckInfo("one-cent-price", PRICES, FAULT, "charges",
                "A gross or cash price of a cent or less, which stands for none",
                "charges with 0 < gross <= 0.01 or 0 < cash <= 0.01 / charges with gross or cash");
        return new ChargeCheck(info, ownPrice(price -> price.signum() > 0 && price.compareTo(CENT) <= 0));
    }

    private static Check placeholder() {
        CheckInfo info = new CheckInfo("placeholder-price", PRICES, DOUBT, "charges",
                "All nines where an amount should stand",
                "charges with a value flagged placeholder, their rates' included / all charges");
        return new ChargeCheck(info, charge -> {
            if (charge.flags().stream().anyMatch(flag -> flag.rule() == FlagRule.PLACEHOLDER)) {
                return Verdict.bad("all nines in the charge");
            }
            boolean inRate = charge.rates().stream()
                    .anyMatch(rate -> rate.flags().stream().anyMatch(flag -> flag.rule() == FlagRule.PLACEHOLDER));
            return Verdict.badIf(inRate, () -> "all nines in a rate");
        });
    }

    private static Check equalToCode() {
        CheckInfo info = new CheckInfo("price-equals-code", PRICES, FAULT, "charges",
                "The price is the number of the code: a column has slipped",
                "charges whose gross or cash, without cents, is one of their codes of four digits or more /"
                        + " charges with gross or cash and such a code");
        return new ChargeCheck(info, charge -> {
            Amount gross = charge.gross();
            Amount cash = charge.cash();
            if (gross == null && cash == null) {
                return Verdict.NOT_CONCERNED;
            }
            List<BigDecimal> numbers = charge.codes().stream().map(PriceChecks::number).flatMap(Optional::stream)
                    .toList();
            if (numbers.isEmpty()) {
                return Verdict.NOT_CONCERNED;
            }
            boolean slipped = numbers.stream().anyMatch(number -> isSame(gross, number) || isSame(cash, number));
            return Verdict.badIf(slipped, () -> prices(charge) + ", codes " + charge.codes());
        });
    }

    private static Check cashAboveGross() {
        CheckInfo info = new CheckInfo("cash-above-gross", PRICES, DOUBT, "charges",
                "The discounted cash price is above the gross charge", "charges with cash > gross / charges with both");
        return new ChargeCheck(info, charge -> {
            Amount gross = charge.gross();
            Amount cash = charge.cash();
            return gross == null || cash == null
                    ? Verdict.NOT_CONCERNED
                    : Verdict.badIf(cash.compareTo(gross) > 0, () -> prices(charge));
        });
    }

    private static Function<Charge, Verdict> ownPrice(Predicate<BigDecimal> wrong) {
        return charge -> {
            Amount gross = charge.gross();
            Amount cash = charge.cash();
            if (gross == null && cash == null) {
                return Verdict.NOT_CONCERNED;
            }
            boolean bad = (gross != null && wrong.test(gross.toBigDecimal()))
                    || (cash != null && wrong.test(cash.toBigDecimal()));
            return Verdict.badIf(bad, () -> prices(charge));
        };
    }

    static String prices(Charge charge) {
        return Field.GROSS.label() + " " + charge.gross() + ", " + Field.CASH.label() + " " + charge.cash();
    }

    private static Optional<BigDecimal> number(Code code) {
        String text = code.code();
        boolean numeric = text.length() >= 4 && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return numeric ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static boolean isSame(@Nullable Amount amount, BigDecimal number) {
        return amount != null && number.signum() > 0 && amount.toBigDecimal().compareTo(number) == 0;
    }
}
