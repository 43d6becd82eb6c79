package org.priceglass.mrf.json;

/**
 * Where an element of the root's arrays stands.
 *
 * @param record
 *            its index, from 0
 * @param offset
 *            byte of the file, whatever its encoding
 * @param pointer
 *            JSON pointer
 */
record ItemPlace(long record, long offset, int length, String pointer) {
}
