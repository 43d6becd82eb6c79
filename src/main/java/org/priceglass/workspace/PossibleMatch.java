package org.priceglass.workspace;

import java.math.BigDecimal;

/**
 * Two hospitals that may be one, for the user to decide.
 *
 * @param hospital
 *            the one that was entered later
 * @param score
 *            0 to 1, as {@code discover} computes it
 * @param evidence
 *            what speaks for and against it, a line each
 */
public record PossibleMatch(int id, int hospital, int other, BigDecimal score, String evidence) {
}
