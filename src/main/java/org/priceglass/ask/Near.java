package org.priceglass.ask;

/**
 * Within a distance of a ZIP.
 *
 * @param zip
 *            five digits
 * @param radiusMiles
 *            great-circle miles between the centroids of ZIP areas
 */
public record Near(String zip, double radiusMiles) {
}
