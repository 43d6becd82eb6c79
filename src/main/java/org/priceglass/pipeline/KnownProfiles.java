package org.priceglass.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.priceglass.discover.match.HospitalProfile;
import org.priceglass.discover.match.KnownHospitals;
import org.priceglass.workspace.ListedContact;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.Workspace;

/** What a workspace knows of its hospitals, made ready for comparison: some thousands, in memory. */
final class KnownProfiles {
    private KnownProfiles() {
    }

    static KnownHospitals of(Workspace workspace) {
        Map<Integer, List<ListedContact>> contacts = workspace.listingRepository().contacts();
        KnownHospitals known = new KnownHospitals();
        for (StoredHospital hospital : workspace.hospitalRepository().all()) {
            known.put(hospital.id(), profile(hospital, contacts.getOrDefault(hospital.id(), List.of())));
        }
        return known;
    }

    private static HospitalProfile profile(StoredHospital hospital, List<ListedContact> contacts) {
        List<String> names = new ArrayList<>(List.of(hospital.name()));
        contacts.stream().map(ListedContact::name).filter(Objects::nonNull).forEach(names::add);
        return HospitalProfile.of(names, hospital.identifiers(), hospital.locations(),
                contacts.stream().map(ListedContact::phone).flatMap(Stream::ofNullable).toList(),
                contacts.stream().map(ListedContact::website).flatMap(Stream::ofNullable).toList());
    }
}
