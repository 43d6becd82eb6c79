package org.priceglass.quality;

import java.util.List;

/**
 * What a check came to.
 *
 * @param hits
 *            the numerator
 * @param looked
 *            the denominator; 0 where there was nothing that the rule speaks of
 * @param samples
 *            the first {@value Tally#SAMPLES} findings
 */
public record CheckResult(CheckInfo info, long hits, long looked, List<Finding> samples) {
    /** Whether there are more findings than the samples. */
    public boolean isCut() {
        return samples.size() == Tally.SAMPLES && hits > Tally.SAMPLES;
    }

    /** From 0 to 1: the share that is as it should be; 1 where there was nothing to look at. */
    public double goodShare() {
        return looked == 0 ? 1 : 1 - (double) hits / looked;
    }
}
