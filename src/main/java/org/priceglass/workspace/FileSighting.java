package org.priceglass.workspace;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListingChange;

/**
 * What a scan saw of a file.
 *
 * @param id
 *            of the listed file that it is, null where it is new
 * @param change
 *            null where nothing changed
 * @param detail
 *            what changed, a line each
 * @param wanted
 *            whether it is to be fetched again
 */
public record FileSighting(@Nullable Integer id, ListedFile file, @Nullable ListingChange change, String detail,
        boolean wanted) {
}
