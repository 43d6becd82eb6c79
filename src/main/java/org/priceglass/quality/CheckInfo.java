package org.priceglass.quality;

/**
 * What a check is.
 *
 * @param id
 *            the stable name in outputs, for example {@code cash-above-gross}
 * @param unit
 *            what numerator and denominator count, in the plural: {@code charges}, {@code rates}, {@code codes}
 * @param title
 *            what a hit says, in a few words
 * @param formula
 *            how numerator and denominator come about, so that anyone can count again
 */
public record CheckInfo(String id, ScorePart part, Severity severity, String unit, String title, String formula) {
}
