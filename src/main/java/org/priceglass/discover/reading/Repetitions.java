package org.priceglass.discover.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.Oddity;

/** Notes what a source lists twice: ids and CCNs of hospitals, files of several hospitals. None of it is dropped. */
public final class Repetitions {
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    private final Map<String, Set<String>> ccns = new LinkedHashMap<>();
    private final Map<String, Set<String>> files = new LinkedHashMap<>();
    private final List<Oddity> oddities = new ArrayList<>();

    private Repetitions() {
    }

    /** What hospitals of one answer share. */
    public static List<Oddity> of(List<ListedHospital> hospitals) {
        Repetitions repetitions = new Repetitions();
        for (int i = 0; i < hospitals.size(); i++) {
            repetitions.add(hospitals.get(i), i);
        }
        repetitions.note(repetitions.ids, "id-repeated", "the id stands at ");
        repetitions.note(repetitions.ccns, "ccn-repeated", "the CCN stands at ");
        repetitions.note(repetitions.files, "file-id-repeated", "the file id stands at ");
        return repetitions.oddities;
    }

    private void add(ListedHospital hospital, int index) {
        String name = Objects.requireNonNullElse(hospital.name(), "number " + (index + 1));
        // Two of one name are two all the same.
        String label = name + " (" + (index + 1) + ")";
        add(ids, hospital.key(), label);
        hospital.identifiers().stream().filter(each -> each.kind().equals(Identifier.CCN)).map(Identifier::number)
                .forEach(ccn -> add(ccns, ccn, label));
        Set<String> urls = new LinkedHashSet<>();
        for (ListedFile file : Objects.requireNonNullElse(hospital.files(), List.<ListedFile>of())) {
            if (file.key() != null) {
                add(files, file.key(), label);
            }
            if (file.url() != null && !urls.add(file.url())) {
                oddities.add(new Oddity(name, "file-url-repeated", file.url() + " is listed twice"));
            }
        }
    }

    private static void add(Map<String, Set<String>> places, String key, String place) {
        places.computeIfAbsent(key, unseen -> new LinkedHashSet<>()).add(place);
    }

    private void note(Map<String, Set<String>> places, String rule, String what) {
        places.forEach((key, where) -> {
            if (where.size() > 1) {
                oddities.add(new Oddity(key, rule, what + String.join(", ", where)));
            }
        });
    }
}
