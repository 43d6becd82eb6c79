package org.priceglass.conformance.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Words;

/** A small CSV file without fault, of an invented hospital, to be spoilt in one place. */
final class DraftCsv {
    private final Map<String, String> general = new LinkedHashMap<>();
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<String> more = new ArrayList<>();

    private DraftCsv() {
    }

    static DraftCsv tall(Dictionary dictionary) {
        DraftCsv draft = common(dictionary);
        draft.cells.putAll(Map.of("payer_name", "Blue Elm", "plan_name", "PPO"));
        draft.rates(dictionary, "standard_charge|", "");
        return draft;
    }

    static DraftCsv wide(Dictionary dictionary) {
        DraftCsv draft = common(dictionary);
        draft.rates(dictionary, "standard_charge|Blue Elm|PPO|", "|Blue Elm|PPO");
        draft.cells.put("additional_payer_notes|Blue Elm|PPO", "");
        return draft;
    }

    private static DraftCsv common(Dictionary dictionary) {
        boolean third = dictionary == Dictionary.V3_0_0;
        DraftCsv draft = new DraftCsv();
        draft.general.put("hospital_name", "Alder Vale Hospital");
        draft.general.put("last_updated_on", "2026-10-01");
        draft.general.put("version", third ? "3.0.0" : "2.0.0");
        draft.general.put(third ? "location_name" : "hospital_location", "Alder Vale");
        draft.general.put("hospital_address", "\"1 Mill Rd, Fresno, CA 93701\"");
        draft.general.put("license_number|CA", "5");
        draft.general.put('"' + Words.statement(dictionary) + '"', "true");
        if (third) {
            draft.general.put("type_2_npi", "1234567893");
            draft.general.put("attester_name", "Mary Moss");
        }
        draft.cells.put("description", "Knee X-ray");
        draft.cells.put("code|1", "73562");
        draft.cells.put("code|1|type", "CPT");
        draft.cells.put("setting", "outpatient");
        draft.cells.put("standard_charge|gross", "100");
        draft.cells.put("standard_charge|discounted_cash", "80");
        draft.cells.put("standard_charge|min", "50");
        draft.cells.put("standard_charge|max", "60");
        draft.cells.put("additional_generic_notes", "");
        if (dictionary.isAtLeast(Dictionary.V2_2_0)) {
            draft.cells.put("drug_unit_of_measurement", "");
            draft.cells.put("drug_type_of_measurement", "");
            draft.cells.put("modifiers", "");
        }
        return draft;
    }

    private void rates(Dictionary dictionary, String charge, String payer) {
        cells.put(charge + "negotiated_dollar", "50");
        cells.put(charge + "negotiated_percentage", "");
        cells.put(charge + "negotiated_algorithm", "");
        cells.put(charge + "methodology", "fee schedule");
        List<String> paid = switch (dictionary) {
            case V2_0_0, V2_1_0 -> List.of();
            case V2_2_0 -> List.of("estimated_amount");
            case V3_0_0 -> List.of("median_amount", "10th_percentile", "90th_percentile", "count");
        };
        paid.forEach(name -> cells.put(name + payer, ""));
    }

    /** Sets a value of row 2. */
    DraftCsv general(String header, String value) {
        replace(general, header, header, value);
        return this;
    }

    DraftCsv renameGeneral(String header, String other) {
        replace(general, header, other, String.valueOf(general.get(header)));
        return this;
    }

    DraftCsv addGeneral(String header, String value) {
        general.put(header, value);
        return this;
    }

    /** Sets cells of row 4: header, value, header, value... */
    DraftCsv cells(String... headersAndValues) {
        for (int i = 0; i < headersAndValues.length; i += 2) {
            replace(cells, headersAndValues[i], headersAndValues[i], headersAndValues[i + 1]);
        }
        return this;
    }

    DraftCsv rename(String header, String other) {
        replace(cells, header, other, String.valueOf(cells.get(header)));
        return this;
    }

    DraftCsv add(String header, String value) {
        cells.put(header, value);
        return this;
    }

    DraftCsv without(String header) {
        replace(cells, header, header, "");
        cells.remove(header);
        return this;
    }

    /** Adds a row as it stands. */
    DraftCsv row(String line) {
        more.add(line);
        return this;
    }

    String text() {
        return String.join("\n", String.join(",", general.keySet()), String.join(",", general.values()),
                String.join(",", cells.keySet()), String.join(",", cells.values()), "")
                + more.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void replace(Map<String, String> values, String header, String newHeader, String value) {
        if (!values.containsKey(header)) {
            throw new IllegalArgumentException(header);
        }
        Map<String, String> before = new LinkedHashMap<>(values);
        values.clear();
        before.forEach(
                (key, old) -> values.put(key.equals(header) ? newHeader : key, key.equals(header) ? value : old));
    }
}
