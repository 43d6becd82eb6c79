package org.priceglass.mrf.csv;

/**
 * Where a record begins.
 *
 * @param offset
 *            bytes of the text before it
 * @param records
 *            before it
 */
public record CsvPlace(long offset, long records) {
}
