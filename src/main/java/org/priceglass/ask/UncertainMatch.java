package org.priceglass.ask;

import java.math.BigDecimal;

/**
 * Two hospitals that may be one.
 *
 * @param later
 *            the one that was entered later, and goes where they are merged
 * @param score
 *            0 to 1, as the matching computed it
 * @param evidence
 *            what speaks for and against it, a line each
 */
public record UncertainMatch(int id, HospitalRow later, HospitalRow earlier, BigDecimal score, String evidence) {
}
