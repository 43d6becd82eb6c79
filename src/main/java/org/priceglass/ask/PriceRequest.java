package org.priceglass.ask;

import org.jspecify.annotations.Nullable;

/**
 * One page of a hospital's prices.
 *
 * @param hospital
 *            id
 * @param code
 *            only charges that carry it
 * @param words
 *            only charges whose description holds all of them, in any case
 * @param after
 *            {@link PricePage#next} of the page before; null for the first page
 * @param limit
 *            most rows of the page
 */
public record PriceRequest(long hospital, @Nullable CodeQuery code, @Nullable String words, @Nullable Long after,
        int limit) {
}
