/**
 * How charges, rates, postings and descriptions are packed into binary columns, and how they are read back. Plain
 * bytes: nothing here knows SQL.
 *
 * <p>
 * Why packed: one row per rate is the slow way in H2 (1 million rates a second at best, 57 bytes each); one row per
 * charge with its rates in one binary column takes a quarter of the time and a fifth of the room. A packed value begins
 * with the version of its form, so that an older workspace stays readable when the form changes.
 *
 * <p>
 * The way in: {@link org.priceglass.workspace.packed.RatesWriter} and
 * {@link org.priceglass.workspace.packed.DetailWriter} read the {@link org.priceglass.mrf.ChargeBuffer} as it is,
 * column by column, and make no object per rate. The way out: {@link org.priceglass.workspace.packed.PackedRates} and
 * {@link org.priceglass.workspace.packed.PackedDetail} are immutable; texts are made when asked for.
 *
 * <p>
 * Texts stand as {@link org.priceglass.workspace.packed.TextRef}: words that the data dictionaries list have fixed
 * numbers ({@link org.priceglass.workspace.packed.KnownPhrases}), texts that come again have a number of the version's
 * phrase table, all others are written out. Every column of numbers picks its own shortest form
 * ({@link org.priceglass.workspace.packed.LongColumn}).
 */
@NullMarked
package org.priceglass.workspace.packed;

import org.jspecify.annotations.NullMarked;
