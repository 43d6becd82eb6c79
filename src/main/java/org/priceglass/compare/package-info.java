/**
 * What may be compared with what, and the statistics of it. Pure: takes model records, gives records, reads nothing.
 *
 * <p>
 * {@link org.priceglass.compare.ChargeContext} is the charge's part of the comparison context (setting, billing class,
 * modifiers, drug unit); kind of amount and methodology are the rate's part, and
 * {@link org.priceglass.compare.RateStatistics} keeps those apart. The architecture foresees a stored
 * {@code code_summary}; statistics are computed from the packed rates when asked for instead, because a charge's rates
 * are decoded in microseconds, and a filter by payer needs them anyway.
 */
@NullMarked
package org.priceglass.compare;

import org.jspecify.annotations.NullMarked;
