package org.priceglass.model.listing;

/**
 * Something odd in an answer, for which nothing was lost.
 *
 * @param subject
 *            hospital, file or line that it is about
 * @param rule
 *            by which oddities are counted, such as {@code beds-not-a-number}
 * @param detail
 *            one line: what is published, and how it was taken
 */
public record Oddity(String subject, String rule, String detail) {
}
