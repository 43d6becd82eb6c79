package org.priceglass.mrf;

/**
 * One value within a record, with its place.
 *
 * @param name
 *            CSV: the column's header; JSON: the pointer from the item
 * @param value
 *            trimmed, without quotes and escapes
 * @param start
 *            first byte, counted from the record's first; in CSV quotes belong to the range, in JSON they do not
 * @param end
 *            one past the last byte
 */
public record RecordField(String name, String value, int start, int end) {
}
