package org.priceglass.ask;

import org.priceglass.quality.QualityReport;

/**
 * A price set with what its quality checks came to.
 *
 * @param sha256
 *            of the member that the price set was read from
 */
public record JudgedVersion(int version, int hospitalId, String hospital, String sha256, QualityReport report) {
}
