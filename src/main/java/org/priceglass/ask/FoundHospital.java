package org.priceglass.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Location;
import org.priceglass.workspace.StoredVersion;

/**
 * A hospital that a filter lets pass.
 *
 * @param location
 *            the nearest one where the filter names a place, else the first
 * @param versions
 *            its price sets that are ready, oldest first
 */
record FoundHospital(HospitalRef ref, @Nullable Location location, List<StoredVersion> versions) {
}
