package org.priceglass.ask.search;

/**
 * How widely a code is published, among the charges found.
 *
 * @param key
 *            of {@link org.priceglass.code.CodeKey}
 * @param firstCharge
 *            id of the first charge found that bears the code
 */
public record CodeCount(long key, long firstCharge, int hospitals, int charges) {
}
