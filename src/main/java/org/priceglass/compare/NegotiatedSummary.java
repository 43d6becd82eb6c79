package org.priceglass.compare;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.RateAmount;

/**
 * The rates of one charge that are of one kind and methodology.
 *
 * @param methodology
 *            null where the file gives none
 * @param n
 *            how many
 * @param median
 *            exact; of an even number the mean of the middle two
 */
public record NegotiatedSummary(RateAmount kind, @Nullable String methodology, int n, Amount min, Amount median,
        Amount max) {
}
