package org.priceglass.discover.match;

/**
 * A known hospital that a description may be of.
 *
 * @param hospital
 *            its id
 * @param bits
 *            of evidence
 * @param evidence
 *            what counted, a line each with its bits; empty where it is no candidate
 */
public record HospitalMatch(int hospital, double bits, String evidence) {
    /** How likely it is the same one, 0 to 1. */
    public double score() {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
