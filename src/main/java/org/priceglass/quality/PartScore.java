package org.priceglass.quality;

/**
 * One part of the score.
 *
 * @param weight
 *            its points of 100
 * @param value
 *            0 to 100: the mean of the good shares of its checks, weighted by severity, of those that had something to
 *            look at; the steps by age for {@link ScorePart#FRESHNESS}
 * @param words
 *            how the value came about
 */
public record PartScore(ScorePart part, int weight, double value, String words) {
    private static final double PERCENT = 100;

    /** What it gives to the score, from 0 to its weight. */
    public double points() {
        return weight * value / PERCENT;
    }
}
