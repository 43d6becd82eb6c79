package org.priceglass.model;

/**
 * Where something stands in the unpacked member, as stored.
 *
 * @param record
 *            CSV: record from 1, blank ones counted, a quoted newline not; JSON: index of the item from 0
 * @param offset
 *            bytes from the start of the member, byte order mark included, whatever the text encoding
 * @param length
 *            bytes, without the line end
 */
public record Position(long record, long offset, int length) {
}
