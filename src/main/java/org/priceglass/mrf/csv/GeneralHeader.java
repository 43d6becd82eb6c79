package org.priceglass.mrf.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.FileHeader;

/** The general header of a CSV file: a record of names and the record of their values. */
final class GeneralHeader {
    private static final Set<String> KNOWN = Set.of("hospital_name", "last_updated_on", "version", "hospital_location",
            "location_name", "hospital_address", "type_2_npi", "attester_name");
    private static final String LICENSE = "license_number";
    /** The affirmation of 2.x and the attestation of 3.0 begin alike. */
    private static final String STATEMENT = "to the best of its knowledge and belief";
    private static final String STATEMENT_OF_3 = STATEMENT + ", this hospital";
    private static final int LEAST_NAMES = 2;

    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, String> licenses = new LinkedHashMap<>();
    private final Map<String, String> other = new LinkedHashMap<>();
    private final Set<String> names;

    /** Reads the two records; {@code preamble} is what stands before and between them and the item header. */
    GeneralHeader(List<String> names, List<String> values, List<List<String>> preamble) {
        this.names = Set.copyOf(names.stream().map(name -> HeaderCell.of(name).key()).toList());
        for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
            add(i < names.size() ? names.get(i) : "", i < values.size() ? values.get(i) : "", i);
        }
        for (List<String> record : preamble) {
            List<String> texts = record.stream().filter(text -> !text.isEmpty()).toList();
            keep("preamble", String.join(" | ", texts));
        }
    }

    /** Whether a record names general columns. */
    static boolean isNames(List<String> cells) {
        return cells.stream().map(cell -> HeaderCell.of(cell).withTabsAsPipes().key(0))
                .filter(key -> KNOWN.contains(key) || key.equals(LICENSE)).distinct().count() >= LEAST_NAMES;
    }

    FileHeader toFileHeader() {
        String locations = known.getOrDefault("location_name", known.get("hospital_location"));
        return new FileHeader(known.get("hospital_name"), known.get("last_updated_on"), known.get("version"),
                list(locations), list(known.get("hospital_address")), Map.copyOf(licenses),
                list(known.get("type_2_npi")), known.get(STATEMENT), known.get("attester_name"), Map.copyOf(other));
    }

    /** Whether the columns are those of dictionary 3.0. */
    boolean isOfVersion3() {
        return names.contains("location_name") || names.contains("type_2_npi") || names.contains("attester_name")
                || names.stream().anyMatch(name -> name.startsWith(STATEMENT_OF_3));
    }

    private void add(String name, String value, int index) {
        HeaderCell header = HeaderCell.of(name).withTabsAsPipes();
        String key = header.key(0);
        if (key.equals(LICENSE)) {
            String state = header.size() > 1 ? header.parts().get(1).replaceAll("[\\[\\]]", "") : "";
            if (licenses.putIfAbsent(state.toUpperCase(Locale.ROOT), value) != null) {
                keep(name, value);
            }
        } else if (!value.isEmpty()) {
            String field = key.startsWith(STATEMENT) ? STATEMENT : key;
            boolean isKnown = KNOWN.contains(field) || field.equals(STATEMENT);
            if (!isKnown || known.putIfAbsent(field, value) != null) {
                keep(name.isEmpty() ? "column " + (index + 1) : name, value);
            }
        }
    }

    private void keep(String name, String value) {
        String free = name;
        for (int i = 2; other.putIfAbsent(free, value) != null; i++) {
            free = name + " (" + i + ")";
        }
    }

    private static List<String> list(@Nullable String joined) {
        if (joined == null) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(HeaderCell.of(joined).parts());
        while (!parts.isEmpty() && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return List.copyOf(parts);
    }
}
