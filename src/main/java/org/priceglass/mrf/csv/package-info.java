/**
 * CSV files of CMS's templates, byte by byte and without an object per field.
 *
 * <p>
 * The way of a row: {@link org.priceglass.mrf.csv.CsvTokenizer} cuts records out of a window of the file and leaves the
 * ends of their fields in a {@link org.priceglass.mrf.csv.CsvRecord}; {@link org.priceglass.mrf.csv.HeaderSearch} finds
 * the headers by what they say and {@link org.priceglass.mrf.csv.ColumnAssignment} gives each column its role;
 * {@link org.priceglass.mrf.csv.RowReader} turns rows into charges, cell by cell through
 * {@link org.priceglass.mrf.CellValues}; {@link org.priceglass.mrf.csv.OpenCharge} hands them over.
 *
 * <p>
 * What makes it fast: stops of the scanner are found 64 bytes at a time; a tall row that begins like the one before it
 * (same item, next payer) is cut only from the first byte that differs, and fields that did not change are not compared
 * again; empty cells of a wide row are passed over by the list of fields that are not.
 *
 * <p>
 * Nothing gets lost: a record is a header, blank, set aside with a reason, or used by a charge, and
 * {@link org.priceglass.mrf.csv.RecordTally} counts each. Set aside are records that cannot be cut
 * ({@link org.priceglass.mrf.csv.RecordFault}), item headers that come again among the rows, and rows whose values
 * stand in the wrong columns ({@link org.priceglass.mrf.csv.ShiftedRow}), and a last row that breaks off
 * ({@link org.priceglass.mrf.csv.CutOffRow}). Records above the item header that are neither names nor values count as
 * headers, and their text is kept in the file's header.
 */
@NullMarked
package org.priceglass.mrf.csv;

import org.jspecify.annotations.NullMarked;
