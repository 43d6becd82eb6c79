package org.priceglass.store;

/**
 * A content that was fetched or imported.
 *
 * @param sha256
 *            hexadecimal, lower case
 */
public record StoredObject(String sha256, long bytes) {
}
