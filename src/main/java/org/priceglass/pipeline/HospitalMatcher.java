package org.priceglass.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.priceglass.model.Identifier;
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

    /** The id of the hospital, which knows afterwards what the file says of it. */
    int find(HospitalFacts facts) {
        List<StoredHospital> known = hospitals.all();
        Optional<StoredHospital> match = known.stream().filter(each -> shares(each, facts, Identifier.CCN)).findFirst()
                .or(() -> known.stream().filter(each -> isSame(each, facts)).findFirst());
        if (match.isPresent()) {
            catalogue.completeHospital(match.get().id(), facts.identifiers(), facts.locations());
            return match.get().id();
        }
        return catalogue.addHospital(facts.name(), facts.identifiers(), facts.locations());
    }

    private static boolean isSame(StoredHospital known, HospitalFacts facts) {
        return HospitalFacts.normalised(known.name()).equals(HospitalFacts.normalised(facts.name()))
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
