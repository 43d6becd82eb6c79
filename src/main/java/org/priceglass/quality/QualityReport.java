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
    /** The checks that make the value of a part: those that weigh and had something to look at. */
    public List<CheckResult> counted(ScorePart part) {
        return counted(part, results);
    }

    /** The points of the score that a check costs: its share of its part's weight, times the share of its hits. */
    public double cost(CheckResult result) {
        ScorePart part = result.info().part();
        List<CheckResult> counted = counted(part);
        if (part == ScorePart.FRESHNESS || !counted.contains(result)) {
            return 0;
        }
        int weight = parts.stream().filter(each -> each.part() == part).mapToInt(PartScore::weight).sum();
        return weight * result.info().severity().weight() * (1 - result.goodShare()) / weights(counted);
    }

    /** The sum of the weights of checks: what the value of a part is divided by. */
    public static double weights(List<CheckResult> counted) {
        return counted.stream().mapToDouble(result -> result.info().severity().weight()).sum();
    }

    /** The sum of weight times good share of checks: what the value of a part is made of. */
    public static double good(List<CheckResult> counted) {
        return counted.stream().mapToDouble(result -> result.info().severity().weight() * result.goodShare()).sum();
    }

    static List<CheckResult> counted(ScorePart part, List<CheckResult> results) {
        return results.stream().filter(
                result -> result.info().part() == part && result.looked() > 0 && result.info().severity().weight() > 0)
                .toList();
    }
}
