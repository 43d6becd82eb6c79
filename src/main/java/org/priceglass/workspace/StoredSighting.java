package org.priceglass.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.listing.ListingChange;

/**
 * A change that a scan saw.
 *
 * @param file
 *            id of the listed file, null where the hospital itself is meant
 * @param detail
 *            what changed, a line each
 */
public record StoredSighting(int scan, Instant at, @Nullable Integer file, ListingChange change, String detail) {
}
