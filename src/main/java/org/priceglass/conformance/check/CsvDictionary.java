package org.priceglass.conformance.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.priceglass.conformance.DictionaryChoice;
import org.priceglass.conformance.csv.CsvHead;
import org.priceglass.mrf.MrfSource;

/** Chooses the dictionary of a CSV member by its first three records. */
final class CsvDictionary {
    private static final List<String> GENERAL_OF_3 = List.of("location_name", "type_2_npi", "attester_name");
    private static final List<String> COLUMNS_OF_3 = List.of("median_amount", "10th_percentile", "90th_percentile",
            "count");
    private static final List<String> OF_2_2 = List.of("drug_unit_of_measurement", "drug_type_of_measurement",
            "modifiers", "estimated_amount");
    private static final String STATEMENT = "to the best of its knowledge and belief, ";

    private CsvDictionary() {
    }

    static DictionaryChoice choose(MrfSource source) throws IOException {
        CsvHead head = CsvHead.of(source);
        List<String> general = firstParts(head.names());
        List<String> columns = firstParts(head.columns());
        List<String> third = new ArrayList<>();
        GENERAL_OF_3.stream().filter(general::contains).forEach(third::add);
        general.stream().filter(name -> name.startsWith(STATEMENT + "this hospital")).limit(1)
                .forEach(name -> third.add("the attestation"));
        COLUMNS_OF_3.stream().filter(columns::contains).forEach(third::add);
        List<String> second = new ArrayList<>();
        Stream.of("hospital_location").filter(general::contains).forEach(second::add);
        general.stream().filter(name -> name.startsWith(STATEMENT + "the hospital")).limit(1)
                .forEach(name -> second.add("the affirmation"));
        Stream.of("estimated_amount").filter(columns::contains).forEach(second::add);
        List<String> missing = OF_2_2.stream().filter(name -> !columns.contains(name)).toList();
        return new Marks(third, second, missing, head.updated(), head.value("version")).chooseForCsv();
    }

    private static List<String> firstParts(List<String> headers) {
        return headers.stream().map(header -> header.split("\\|", 2)[0].strip().toLowerCase(Locale.ROOT)).toList();
    }
}
