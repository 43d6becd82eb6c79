package org.priceglass.mrf.csv;

import org.jspecify.annotations.Nullable;

/**
 * The columns of one payer plan in a wide file.
 *
 * @param faultyHeader
 *            the first header of the group that has a segment too few or too many; null where all are well
 */
record PayerGroup(@Nullable String payer, @Nullable String plan, @Nullable String faultyHeader) {
}
