package org.priceglass.model.listing;

import java.util.List;

/** Some hundreds of hospitals at most that a source lists, to be recorded together or not at all. */
public record ListingBatch(List<ListedHospital> hospitals, List<Oddity> oddities) {
}
