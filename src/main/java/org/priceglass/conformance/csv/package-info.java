/**
 * CMS's rules for CSV files, tall and wide.
 *
 * <p>
 * {@link org.priceglass.conformance.csv.CsvCheck} takes the records of a member in their order, whoever cuts them:
 * record 1 and 2 go to {@code GeneralHeaderCheck}, record 3 to {@code ItemHeaderCheck}, which makes of it the
 * {@code RowColumns}, all others to {@code RowCheck}.
 *
 * <p>
 * A row is looked at cell by cell, and only where a cell holds something: {@code CellRule} tells whether its value is
 * well-formed, {@code ItemMark} and {@code RateMark} keep what is there as bits. What may not stand together, or must
 * not be missing ({@code ItemRule}, {@code RateRule}), depends on these bits alone, so each combination of bits is
 * judged once and looked up ever after. Only a row with a fault is gone through in CMS's order, to report.
 */
@NullMarked
package org.priceglass.conformance.csv;

import org.jspecify.annotations.NullMarked;
