package org.priceglass.ask;

import org.jspecify.annotations.Nullable;
import org.priceglass.quality.QualityReport;

/**
 * A price set with what its quality checks came to.
 *
 * @param sha256
 *            of the member that the price set was read from
 * @param scoreBefore
 *            the score that is kept of the version before; null where there is none by the same rules
 */
public record JudgedVersion(int version, int hospitalId, String hospital, String sha256, QualityReport report,
        @Nullable Double scoreBefore) {
}
