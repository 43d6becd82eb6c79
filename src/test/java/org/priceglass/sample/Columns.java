package org.priceglass.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of a layout in CMS's order. */
record Columns(List<String> names) {
    static Columns tall(Dictionary dictionary, int codes) {
        List<String> names = charge(codes);
        names.addAll(List.of("payer_name", "plan_name"));
        names.addAll(List.of("standard_charge|negotiated_dollar", "standard_charge|negotiated_percentage",
                "standard_charge|negotiated_algorithm"));
        names.addAll(dictionary == Dictionary.V3
                ? List.of("median_amount", "10th_percentile", "90th_percentile", "count")
                : List.of("estimated_amount"));
        names.addAll(List.of("standard_charge|methodology", "standard_charge|min", "standard_charge|max",
                "additional_generic_notes"));
        return new Columns(names);
    }

    static Columns wide(Hospital hospital, Dictionary dictionary, int codes) {
        List<String> names = charge(codes);
        for (Contract contract : hospital.contracts()) {
            names.addAll(Cells.wideNames(hospital, dictionary, contract.plan()));
        }
        names.addAll(List.of("standard_charge|min", "standard_charge|max", "additional_generic_notes"));
        return new Columns(names);
    }

    /** The cells in the order of the columns; those that are not there are empty. */
    List<String> row(Map<String, String> cells) {
        return names.stream().map(name -> cells.getOrDefault(name, "")).toList();
    }

    private static List<String> charge(int codes) {
        List<String> names = new ArrayList<>(List.of("description"));
        for (int i = 1; i <= codes; i++) {
            names.addAll(List.of("code|" + i, "code|" + i + "|type"));
        }
        names.addAll(List.of("billing_class", "modifiers", "setting", "drug_unit_of_measurement",
                "drug_type_of_measurement", "standard_charge|gross", "standard_charge|discounted_cash"));
        return names;
    }
}
