package org.priceglass.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.workspace.Catalogue;
import org.priceglass.workspace.HospitalRepository;
import org.priceglass.workspace.StoredHospital;

/**
 * Finds the hospital that a file is of, or enters it. A CCN decides where the importer gives one; without it,
 * normalised name and state must agree and neither NPI nor EIN may contradict: one EIN covers many hospitals of a
 * system, and one name many hospitals of the country.
 */
final class HospitalMatcher {
    private final HospitalRepository hospitals;
    private final Catalogue catalogue;

    HospitalMatcher(HospitalRepository hospitals, Catalogue catalogue) {
        this.hospitals = hospitals;
        this.catalogue = catalogue;
    }

    /**
     * The hospital that facts are of.
     *
     * @param isCompleted
     *            whether they told something of it that was not known
     */
    record Match(int id, String name, boolean isCompleted) {
    }

    /** Finds the hospital, which knows afterwards what the facts say of it. */
    Match find(HospitalFacts facts) {
        List<StoredHospital> all = hospitals.all();
        Optional<StoredHospital> match = all.stream().filter(each -> shares(each, facts, Identifier.CCN)).findFirst()
                .or(() -> all.stream().filter(each -> isSame(each, facts)).findFirst());
        if (match.isPresent()) {
            StoredHospital known = match.get();
            return new Match(known.id(), known.name(),
                    catalogue.completeHospital(known.id(), facts.identifiers(), facts.locations()));
        }
        return new Match(catalogue.addHospital(facts.name(), facts.identifiers(), facts.locations()), facts.name(),
                true);
    }

    /**
     * Adds what a file says of those who list it: all of the only one where it bears the same name. A hospital that has
     * no place yet, as all that a {@code cms-hpt.txt} tells of, gets the file's location of its name; the only one gets
     * all of them, for they are where the file's prices hold.
     */
    void complete(List<Integer> listed, HospitalFacts facts) {
        boolean alone = listed.size() == 1;
        hospitals.all().stream().filter(each -> listed.contains(each.id())).forEach(known -> {
            if (alone && isCalled(known, facts.name())) {
                catalogue.completeHospital(known.id(), facts.identifiers(), facts.locations());
            } else if (known.locations().stream().noneMatch(HospitalMatcher::isPlace)) {
                List<Location> own = facts.locations().stream().filter(each -> isCalled(known, each.name())).toList();
                catalogue.completeHospital(known.id(), List.of(), own.isEmpty() && alone ? facts.locations() : own);
            }
        });
    }

    private static boolean isCalled(StoredHospital known, @Nullable String name) {
        return name != null && HospitalFacts.normalised(known.name()).equals(HospitalFacts.normalised(name));
    }

    private static boolean isPlace(Location location) {
        return location.address() != null || location.zip() != null;
    }

    private static boolean isSame(StoredHospital known, HospitalFacts facts) {
        return isCalled(known, facts.name())
                && agree(HospitalFacts.states(known.locations(), known.identifiers()),
                        HospitalFacts.states(facts.locations(), facts.identifiers()))
                && agree(known, facts, Identifier.CCN) && agree(known, facts, Identifier.NPI)
                && agree(known, facts, Identifier.EIN);
    }

    private static boolean shares(StoredHospital known, HospitalFacts facts, String kind) {
        return !Collections.disjoint(numbers(known.identifiers(), kind), numbers(facts.identifiers(), kind));
    }

    private static boolean agree(StoredHospital known, HospitalFacts facts, String kind) {
        return agree(numbers(known.identifiers(), kind), numbers(facts.identifiers(), kind));
    }

    /** What one side does not say contradicts nothing. */
    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static Set<String> numbers(List<Identifier> identifiers, String kind) {
        return HospitalFacts.numbers(identifiers, kind);
    }
}
