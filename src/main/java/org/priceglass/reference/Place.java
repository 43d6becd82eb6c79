package org.priceglass.reference;

/**
 * A point on the map, in degrees.
 *
 * @param approximate
 *            whether it is only the middle of a wider area than the one asked for
 */
public record Place(double latitude, double longitude, boolean approximate) {
}
