package org.priceglass.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A price file in one of CMS's CSV layouts, cell by cell: three head rows, then the data. */
final class CsvTable {
    private final List<List<String>> rows = new ArrayList<>();

    private CsvTable() {
    }

    /** One row for each charge and plan. */
    static CsvTable tall(Hospital hospital, Dictionary dictionary, List<PricedCharge> charges) {
        CsvTable table = new CsvTable();
        table.head(hospital, dictionary);
        Columns columns = Columns.tall(dictionary, codeColumns(charges));
        table.rows.add(columns.names());
        for (PricedCharge charge : charges) {
            if (charge.rates().isEmpty()) {
                table.rows.add(columns.row(Cells.ofCharge(charge)));
            }
            for (PricedRate rate : charge.rates()) {
                Map<String, String> cells = Cells.ofCharge(charge);
                cells.putAll(Cells.ofTallRate(hospital, rate));
                table.rows.add(columns.row(cells));
            }
        }
        return table;
    }

    /** One row for each charge, with columns for each plan. */
    static CsvTable wide(Hospital hospital, Dictionary dictionary, List<PricedCharge> charges) {
        CsvTable table = new CsvTable();
        table.head(hospital, dictionary);
        Columns columns = Columns.wide(hospital, dictionary, codeColumns(charges));
        table.rows.add(columns.names());
        for (PricedCharge charge : charges) {
            Map<String, String> cells = Cells.ofCharge(charge);
            charge.rates().forEach(rate -> cells.putAll(Cells.ofWideRate(hospital, rate)));
            table.rows.add(columns.row(cells));
        }
        return table;
    }

    /** All rows, to be altered by who makes faults. */
    List<List<String>> rows() {
        return rows;
    }

    String text(String lineEnd) {
        return rows.stream().map(row -> CsvLine.of(row) + lineEnd).collect(Collectors.joining());
    }

    private void head(Hospital hospital, Dictionary dictionary) {
        List<String> names = new ArrayList<>(List.of("hospital_name", "last_updated_on", "version",
                dictionary == Dictionary.V3 ? "location_name" : "hospital_location", "hospital_address",
                "license_number|CA"));
        String locations = joined(hospital, Hospital.Location::name);
        List<String> values = new ArrayList<>(List.of(hospital.name(), "2026-04-01", dictionary.cell(), locations,
                joined(hospital, Hospital.Location::address), hospital.ein()));
        if (dictionary == Dictionary.V3) {
            names.addAll(List.of("type_2_npi", Statement.ATTESTATION, "attester_name"));
            values.addAll(List.of(hospital.npi(), "true", "Sample Attester"));
        } else {
            names.add(Statement.AFFIRMATION);
            values.add("true");
        }
        rows.add(names);
        rows.add(values);
    }

    private static String joined(Hospital hospital, Function<Hospital.Location, String> part) {
        return hospital.locations().stream().map(part).collect(Collectors.joining("|"));
    }

    private static int codeColumns(List<PricedCharge> charges) {
        return charges.stream().mapToInt(charge -> charge.codes().size()).max().orElse(1);
    }
}
