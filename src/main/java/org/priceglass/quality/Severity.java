package org.priceglass.quality;

/** What a hit of a check means, and how much it weighs in its part of the score. */
public enum Severity {
    /** Wrong, whoever looks at it: a minimum above the maximum. */
    FAULT(1),
    /** Hardly right: a negotiated rate above the gross charge. */
    DOUBT(0.5),
    /** Worth knowing and no error: a payer who pays the same share of gross everywhere. Does not count in the score. */
    PATTERN(0);

    private final double weight;

    Severity(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
