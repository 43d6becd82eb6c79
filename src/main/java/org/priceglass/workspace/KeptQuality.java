package org.priceglass.workspace;

import java.time.Instant;
import org.priceglass.quality.QualityReport;

/**
 * A quality report as it is kept with its version.
 *
 * @param judgedAt
 *            when the checks ran; the age of a file was counted to that day
 */
public record KeptQuality(int version, Instant judgedAt, QualityReport report) {
}
