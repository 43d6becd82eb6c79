package org.priceglass.ui.common.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.RateAmount;

/**
 * Amounts for the eye: {@code $1,234.50}, {@code 62.5%}. At least two decimals for dollars, more where the file has
 * more.
 */
public final class Money {
    private static final int CENTS = 2;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Money() {
    }

    /** Dollars; empty where there is none. */
    public static String format(@Nullable Amount amount) {
        if (amount == null) {
            return "";
        }
        BigDecimal value = amount.toBigDecimal();
        return value.signum() < 0 ? "-$" + digits(value.negate(), CENTS) : "$" + digits(value, CENTS);
    }

    /** Dollars, or percent where the kind of amount is a percentage. */
    public static String format(RateAmount kind, @Nullable Amount amount) {
        if (amount == null || kind != RateAmount.PERCENTAGE) {
            return format(amount);
        }
        return digits(amount.toBigDecimal(), 0) + "%";
    }

    /** Like {@link #format(RateAmount, Amount)}, rounded to two decimals, for computed numbers. */
    public static String rounded(RateAmount kind, Amount amount) {
        BigDecimal cents = amount.toBigDecimal().setScale(CENTS, RoundingMode.HALF_UP);
        boolean finer = amount.scale() > CENTS && cents.unscaledValue().bitLength() < Long.SIZE;
        return format(kind, finer ? new Amount(cents.unscaledValue().longValue(), CENTS) : amount);
    }

    /** Short dollars for an axis: {@code $1.5K}, {@code $2M}. */
    public static String brief(RateAmount kind, double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        if (kind == RateAmount.PERCENTAGE) {
            return brief(exact, "") + "%";
        }
        if (exact.compareTo(MILLION) >= 0) {
            return "$" + brief(exact.divide(MILLION), "M");
        }
        return "$" + (exact.compareTo(THOUSAND) >= 0 ? brief(exact.divide(THOUSAND), "K") : brief(exact, ""));
    }

    private static String brief(BigDecimal value, String unit) {
        return value.setScale(CENTS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + unit;
    }

    private static String digits(BigDecimal value, int leastDecimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US));
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
