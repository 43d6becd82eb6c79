package org.priceglass.quality;

/**
 * One hit of a check.
 *
 * @param charge
 *            the id of the charge, {@link #NO_CHARGE} where it is the price set as a whole
 * @param rate
 *            the rate's place in the charge from 0, {@link #NO_RATE} where it is the charge itself
 * @param words
 *            the values that met, in words: {@code cash 120.00, gross 100.00}
 */
public record Finding(long charge, int rate, String words) {
    public static final long NO_CHARGE = -1;
    public static final int NO_RATE = -1;

    static Finding ofCharge(long charge, String words) {
        return new Finding(charge, NO_RATE, words);
    }

    static Finding ofAll(String words) {
        return new Finding(NO_CHARGE, NO_RATE, words);
    }
}
