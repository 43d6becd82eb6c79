/**
 * How far a price set can be trusted: checks that CMS does not make, and a score that anyone can recompute.
 *
 * <p>
 * A {@link org.priceglass.quality.Check} looks at the charges of one price set as they pass and counts: how many things
 * it looked at (denominator), how many it found fault with (numerator), and samples that lead back to the charge. The
 * rules stand by subject: {@code CodeChecks}, {@code PriceChecks}, {@code RateChecks}, {@code RangeChecks},
 * {@code CompletenessChecks}, and, where a rule needs more than one charge at a time, a class of its own.
 * {@link org.priceglass.quality.QualityAssessment} runs them all in one pass with memory that does not grow with the
 * file, but for 16 bytes a charge to notice duplicates. Weights, thresholds and bands are in {@code quality.properties}
 * beside this package's resources and nowhere else.
 *
 * <p>
 * Nothing here reads or stores: charges come from whoever has them.
 */
@NullMarked
package org.priceglass.quality;

import org.jspecify.annotations.NullMarked;
