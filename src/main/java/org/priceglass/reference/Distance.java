package org.priceglass.reference;

/** Great-circle distances. */
public final class Distance {
    /** Mean radius of the earth, 6,371.0088 km (IUGG). */
    private static final double EARTH_RADIUS_MILES = 3_958.7613;

    private Distance() {
    }

    /** Miles between two places by the haversine formula. */
    public static double miles(Place from, Place to) {
        double fromLatitude = Math.toRadians(from.latitude());
        double toLatitude = Math.toRadians(to.latitude());
        double northing = Math.sin((toLatitude - fromLatitude) / 2);
        double easting = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double chord = northing * northing + Math.cos(fromLatitude) * Math.cos(toLatitude) * easting * easting;
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
