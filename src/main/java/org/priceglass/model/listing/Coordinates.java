package org.priceglass.model.listing;

import java.math.BigDecimal;

/** A point on the map in degrees, as exact as published. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
}
