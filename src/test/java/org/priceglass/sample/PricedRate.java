package org.priceglass.sample;

import org.jspecify.annotations.Nullable;

/**
 * What a plan pays for a charge. Exactly one of dollars, percentage and algorithm is there; a rate without dollars has
 * what was paid in the past.
 *
 * @param cents
 *            null unless a dollar amount is agreed
 * @param percentage
 *            null unless a percentage is
 */
record PricedRate(Plan plan, String methodology, @Nullable Long cents, @Nullable String percentage,
        @Nullable String algorithm, @Nullable Allowed allowed, String notes) {
    /**
     * Amounts paid in the past, in cents.
     *
     * @param count
     *            as dictionary 3.0 writes it; with 0 there are no amounts to publish
     */
    record Allowed(long median, long p10, long p90, String count) {
        boolean isNone() {
            return count.equals("0");
        }
    }
}
