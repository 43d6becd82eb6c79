package org.priceglass.sample;

/**
 * What one hospital has agreed with one plan.
 *
 * @param share
 *            of the gross charge that the plan pays, or the percentage itself
 */
record Contract(Plan plan, Terms terms, double share) {
    /** How the price is found. */
    enum Terms {
        /** A price for each service; cases by case rate. */
        FEE_SCHEDULE,
        /** The same, but days in hospital are paid by the day. */
        PER_DIEM,
        /** A percentage of what the hospital charges. */
        PERCENT_OF_CHARGES,
        /** A rule that gives no amount in advance. */
        ALGORITHM
    }
}
