package org.priceglass.ask;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.Charge;
import org.priceglass.model.Rate;
import org.priceglass.quality.Finding;

/**
 * A finding with the charge that it is of.
 *
 * @param charge
 *            null where the finding is of the price set as a whole
 * @param rate
 *            null where it is of the charge itself
 */
public record FoundRow(Finding finding, @Nullable Charge charge, @Nullable Rate rate) {
    static FoundRow of(Finding finding, @Nullable Charge charge) {
        Rate rate = charge == null || finding.rate() == Finding.NO_RATE ? null : charge.rates().get(finding.rate());
        return new FoundRow(finding, charge, rate);
    }
}
