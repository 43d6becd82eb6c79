package org.priceglass.quality;

import java.util.List;

/**
 * What the checks of one price set came to.
 *
 * @param rulesVersion
 *            of {@code quality.properties}
 * @param charges
 *            how many were looked at
 * @param score
 *            0 to 100, the weighted mean of the parts
 * @param band
 *            the word for it
 */
public record QualityReport(String rulesVersion, long charges, double score, String band, List<PartScore> parts,
        List<CheckResult> results) {
}
