package org.priceglass.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;

/**
 * A hospital as a source listed it last.
 *
 * @param hospital
 *            the hospital that it is; null while that cannot be told
 * @param vanished
 *            whether the source lists it no more
 * @param files
 *            every file that was ever listed for it; those of the listing itself are left out
 */
public record StoredListing(int id, ListedHospital listing, @Nullable Integer hospital, boolean vanished,
        List<StoredFile> files) {
    /** A file of the listing. */
    public record StoredFile(int id, ListedFile file, boolean vanished) {
    }
}
