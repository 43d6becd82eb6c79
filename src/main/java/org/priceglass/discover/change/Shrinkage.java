package org.priceglass.discover.change;

/**
 * When an answer lists so much less than the one before that it is not believed: a source that loses most hospitals of
 * a state overnight has more likely failed than they have closed.
 *
 * @param least
 *            below this share of what was listed, 0 to 1
 * @param from
 *            where at least so many were listed
 */
public record Shrinkage(double least, int from) {
    public static final Shrinkage USUAL = new Shrinkage(0.5, 10);

    /**
     * Whether what is missing is not believed to have vanished.
     *
     * @param seen
     *            hospitals that are listed now
     * @param missing
     *            hospitals that were listed before and are not now
     */
    public boolean isSuspicious(int seen, int missing) {
        int before = seen + missing;
        return before >= from && seen < least * before;
    }
}
