package org.priceglass.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact decimal as published: dollars, or percent (70.5 means 70.5 %). The scale is the published one, so that
 * {@code 5011.64785} and {@code 150.00} print as they were written.
 *
 * @param unscaled
 *            the digits, with sign
 * @param scale
 *            how many of them stand behind the decimal point, 0 to {@value #MAX_SCALE}
 */
public record Amount(long unscaled, int scale) implements Comparable<Amount> {
    /**
     * More digits than this behind the point are kept as text: no price needs them, and they would overflow.
     */
    public static final int MAX_SCALE = 18;

    private static final int MICRO_DIGITS = 6;

    public Amount {
        if (scale < 0 || scale > MAX_SCALE) {
            throw new IllegalArgumentException("scale " + scale + " is not 0 to " + MAX_SCALE);
        }
    }

    /**
     * The amount that a plain decimal stands for; throws {@link ArithmeticException} where it has too many digits.
     */
    public static Amount of(String plainDecimal) {
        BigDecimal value = new BigDecimal(plainDecimal);
        return new Amount(value.unscaledValue().longValueExact(), value.scale());
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    /**
     * Millionths of a dollar, rounded half up where the published value has more than six decimals: what SQL sorts and
     * compares by. Saturates at the limits of a long.
     */
    public long micros() {
        BigDecimal micros = toBigDecimal().setScale(MICRO_DIGITS, RoundingMode.HALF_UP);
        return micros.unscaledValue().bitLength() > 63
                ? (unscaled < 0 ? Long.MIN_VALUE : Long.MAX_VALUE)
                : micros.unscaledValue().longValue();
    }

    /**
     * Order by value: 1.5 and 1.50 are equal here, though they are not the same record.
     */
    @Override
    public int compareTo(Amount other) {
        return scale == other.scale
                ? Long.compare(unscaled, other.unscaled)
                : toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
