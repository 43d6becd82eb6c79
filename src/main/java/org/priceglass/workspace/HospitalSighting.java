package org.priceglass.workspace;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingChange;

/**
 * What a scan saw of a hospital.
 *
 * @param id
 *            of the listing that it is, null where it is new
 * @param change
 *            null where nothing changed
 * @param detail
 *            what changed, a line each
 */
public record HospitalSighting(@Nullable Integer id, ListedHospital listing, @Nullable ListingChange change,
        String detail) {
}
