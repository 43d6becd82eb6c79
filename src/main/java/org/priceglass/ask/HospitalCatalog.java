package org.priceglass.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Surroundings.Nearby;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.workspace.HospitalRepository;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionRepository;

/** Filters and sorts the workspace's hospitals: nearest first where a place is named, else by name. */
final class HospitalCatalog {
    private static final Comparator<FoundHospital> ORDER = Comparator
            .comparing((FoundHospital found) -> found.ref().miles(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(found -> found.ref().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparingLong(found -> found.ref().id());

    private final HospitalRepository hospitals;
    private final VersionRepository versions;
    private final ZipCentroids centroids;

    HospitalCatalog(HospitalRepository hospitals, VersionRepository versions, ZipCentroids centroids) {
        this.hospitals = hospitals;
        this.versions = versions;
        this.centroids = centroids;
    }

    /**
     * The hospitals that pass, whether or not they have prices.
     *
     * @throws IllegalArgumentException
     *             where no place is known for the filter's ZIP
     */
    List<FoundHospital> find(HospitalFilter filter) {
        Near near = filter.near();
        Surroundings around = near == null ? null : new Surroundings(near, centroids);
        Map<Integer, List<StoredVersion>> ready = new HashMap<>();
        for (StoredVersion version : versions.ready()) {
            version.hospitals().forEach(id -> ready.computeIfAbsent(id, key -> new ArrayList<>()).add(version));
        }
        return hospitals.all().stream().filter(hospital -> passes(hospital, filter))
                .flatMap(hospital -> place(hospital, around, ready.getOrDefault(hospital.id(), List.of())).stream())
                .sorted(ORDER).toList();
    }

    private static boolean passes(StoredHospital hospital, HospitalFilter filter) {
        String state = filter.state();
        String name = filter.name();
        return (state == null || states(hospital).anyMatch(state::equalsIgnoreCase))
                && (name == null || names(hospital).anyMatch(each -> contains(each, name)));
    }

    private static Optional<FoundHospital> place(StoredHospital hospital, @Nullable Surroundings around,
            List<StoredVersion> versions) {
        if (around == null) {
            Location first = hospital.locations().isEmpty() ? null : hospital.locations().getFirst();
            return Optional.of(new FoundHospital(ref(hospital, first, null), first, versions));
        }
        return around.nearest(hospital.locations()).map(
                nearby -> new FoundHospital(ref(hospital, nearby.location(), nearby), nearby.location(), versions));
    }

    private static HospitalRef ref(StoredHospital hospital, @Nullable Location location, @Nullable Nearby nearby) {
        String state = location == null ? null : location.state();
        return new HospitalRef(hospital.id(), hospital.name(), hospital.identifier(Identifier.CCN).orElse(null),
                state == null ? states(hospital).findFirst().orElse(null) : state,
                location == null ? null : location.zip(), nearby == null ? null : nearby.miles(),
                nearby != null && nearby.approximate());
    }

    /** Of its locations; where no address tells, of its licences. */
    private static Stream<String> states(StoredHospital hospital) {
        return Stream.concat(hospital.locations().stream().map(Location::state),
                hospital.identifiers().stream().map(Identifier::state)).flatMap(Stream::ofNullable);
    }

    private static Stream<String> names(StoredHospital hospital) {
        return Stream.concat(Stream.of(hospital.name()),
                hospital.locations().stream().map(Location::name).flatMap(Stream::ofNullable));
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }
}
