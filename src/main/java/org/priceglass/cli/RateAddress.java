package org.priceglass.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A charge, or one of its rates.
 *
 * @param rate
 *            index from 0, null for the charge itself
 */
record RateAddress(long charge, @Nullable Integer rate) {
    @Override
    public String toString() {
        return rate == null ? "charge " + charge : "charge " + charge + ", rate " + rate;
    }

    /** Reads {@code CHARGE} or {@code CHARGE/RATE}. */
    static final class Converter implements ITypeConverter<RateAddress> {
        @Override
        public RateAddress convert(String text) {
            int slash = text.indexOf('/');
            try {
                return slash < 0
                        ? new RateAddress(Long.parseLong(text), null)
                        : new RateAddress(Long.parseLong(text.substring(0, slash)),
                                Integer.parseInt(text.substring(slash + 1)));
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no charge: write its id, or id/rate, for example 4294967296/0");
            }
        }
    }
}
