package org.priceglass.ui.quality;

import org.priceglass.ask.QualityReports;

/**
 * What the Quality screen works with beside the questions.
 *
 * @param reports
 *            judges price sets and keeps what they came to
 * @param program
 *            name and version, for a report to say what made it
 */
public record QualityServices(QualityReports reports, String program) {
}
