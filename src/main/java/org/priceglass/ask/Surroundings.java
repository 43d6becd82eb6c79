package org.priceglass.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.priceglass.model.Location;
import org.priceglass.reference.Distance;
import org.priceglass.reference.Place;
import org.priceglass.reference.ZipCentroids;

/** What lies within a distance of a ZIP. */
final class Surroundings {
    private final ZipCentroids centroids;
    private final Place centre;
    private final double radiusMiles;

    /** Throws {@link IllegalArgumentException} where the place is not known. */
    Surroundings(Near near, ZipCentroids centroids) {
        this.centroids = centroids;
        this.radiusMiles = near.radiusMiles();
        this.centre = centroids.find(near.zip()).orElseThrow(() -> new IllegalArgumentException(
                "no place is known for ZIP \"" + near.zip() + "\": give a US ZIP of five digits"));
    }

    /**
     * A location with its distance.
     *
     * @param approximate
     *            whether one of the two ZIPs has no area of its own
     */
    record Nearby(Location location, double miles, boolean approximate) {
    }

    /** The nearest location; empty where none is within the radius. */
    Optional<Nearby> nearest(List<Location> locations) {
        return locations.stream().flatMap(this::place).min(Comparator.comparingDouble(Nearby::miles))
                .filter(nearby -> nearby.miles() <= radiusMiles);
    }

    private Stream<Nearby> place(Location location) {
        String zip = location.zip();
        return zip == null
                ? Stream.empty()
                : centroids.find(zip).map(place -> new Nearby(location, Distance.miles(centre, place),
                        centre.approximate() || place.approximate())).stream();
    }
}
