/**
 * Bytes to a stream of charges with source positions, in fixed memory.
 *
 * <p>
 * A {@link org.priceglass.mrf.MrfSource} is one unpacked member. {@link org.priceglass.mrf.MrfReader} looks at its
 * content (never at its name), picks the reader of its layout ({@code mrf.csv}, {@code mrf.json}) and hands every
 * charge to a {@link org.priceglass.mrf.ChargeSink}. {@code mrf.archive} makes the sources of a file.
 *
 * <p>
 * The way of a value: bytes of a cell become a number in {@link org.priceglass.mrf.TextPool} (one number per distinct
 * text) or an unscaled integer with a scale; readers collect them in one {@link org.priceglass.mrf.ChargeBuffer}, which
 * is used again for every charge, because a String for each field costs 40 % of the speed. Who wants objects calls
 * {@code ChargeRecords}; the bulk loader reads the buffer as it is.
 */
@NullMarked
package org.priceglass.mrf;

import org.jspecify.annotations.NullMarked;
