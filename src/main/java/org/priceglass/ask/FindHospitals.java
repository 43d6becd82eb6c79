package org.priceglass.ask;

import java.util.List;
import org.priceglass.model.Location;
import org.priceglass.workspace.StoredVersion;

/** Which hospitals does the workspace hold, by state, name or place? */
public final class FindHospitals {
    private final HospitalCatalog catalog;

    FindHospitals(HospitalCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The hospitals that pass the filter: nearest first where it names a place, else by name. A hospital's place is
     * that of its nearest location; its state that of any.
     *
     * @throws IllegalArgumentException
     *             where no place is known for the filter's ZIP
     */
    public List<HospitalRow> ask(HospitalFilter filter) {
        return catalog.find(filter).stream().map(FindHospitals::row).toList();
    }

    private static HospitalRow row(FoundHospital found) {
        List<StoredVersion> versions = found.versions();
        long charges = versions.stream().mapToLong(StoredVersion::charges).sum();
        long rates = versions.stream().mapToLong(StoredVersion::rates).sum();
        StoredVersion newest = versions.isEmpty() ? null : versions.getLast();
        Location location = found.location();
        String address = location == null || location.inFull().isEmpty() ? null : location.inFull();
        return newest == null
                ? new HospitalRow(found.ref(), address, null, null, null, null, null, charges, rates)
                : new HospitalRow(found.ref(), address, (long) newest.id(), newest.layout(), newest.dictionary(),
                        newest.lastUpdatedOn(), newest.loadedAt(), charges, rates);
    }
}
