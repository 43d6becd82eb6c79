package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.model.FileHeader;
import org.priceglass.model.FlagRule;

class JsonHeaderTest {
    private static final String ITEMS = """
            "standard_charge_information": [{"description": "MRI", "standard_charges": [{"gross_charge": 5}]}]""";

    @Test
    void everyKeyOfDictionary3HasItsPlace() throws IOException {
        FileHeader header = ReadJson.of("""
                {"hospital_name": "West Mercy ", "last_updated_on": "2026-04-01", "version": "3.0.0",
                 "location_name": ["Main", "North"], "hospital_address": ["12 Main St", "1 North St"],
                 "license_information": {"license_number": "50056", "state": "CA"}, "type_2_npi": ["1122334455"],
                 "attestation": {"attestation": "To the best", "confirm_attestation": true, "attester_name": "L. A."},
                 "financial_aid_policy": ["ask"], %s}""".formatted(ITEMS)).summary().header();

        assertThat(header.hospitalName()).isEqualTo("West Mercy");
        assertThat(header.lastUpdatedOn()).isEqualTo("2026-04-01");
        assertThat(header.version()).isEqualTo("3.0.0");
        assertThat(header.locations()).containsExactly("Main", "North");
        assertThat(header.addresses()).containsExactly("12 Main St", "1 North St");
        assertThat(header.licenses()).isEqualTo(Map.of("CA", "50056"));
        assertThat(header.npis()).containsExactly("1122334455");
        assertThat(header.attested()).isEqualTo("true");
        assertThat(header.attesterName()).isEqualTo("L. A.");
        assertThat(header.other()).isEqualTo(Map.of("attestation", "To the best", "financial_aid_policy", "[\"ask\"]"));
    }

    @Test
    void keysBehindTheItemsCountToo() throws IOException {
        ReadJson read = ReadJson.of("""
                {%s, "hospital_name": "West Mercy", "affirmation": {"confirm_affirmation": false},
                 "hospital_location": ["Main"], "version": "2.1.0"}""".formatted(ITEMS));

        assertThat(read.summary().header().hospitalName()).isEqualTo("West Mercy");
        assertThat(read.summary().header().attested()).isEqualTo("false");
        assertThat(read.summary().dictionary()).isEqualTo("2.1.0");
    }

    @Test
    void licencesOfSeveralStatesAndTextsInPlaceOfArraysAreRead() throws IOException {
        FileHeader header = ReadJson.of("""
                {"hospital_name": "A", "hospital_name": "B", "hospital_location": "Main", "type_2_npi": 1122334455,
                 "license_information": [{"state": "CA", "license_number": "1"}, {"state": "CA", "license_number": "2"},
                  {"state": "NV"}, {"license_number": "7", "until": 2027}], %s}""".formatted(ITEMS)).summary().header();

        assertThat(header.hospitalName()).isEqualTo("B");
        assertThat(header.locations()).containsExactly("Main");
        assertThat(header.npis()).containsExactly("1122334455");
        assertThat(header.licenses()).isEqualTo(Map.of("CA", "1|2", "NV", "", "", "7"));
        assertThat(header.other()).isEqualTo(Map.of("hospital_name", "A", "license_information/until", "2027"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "location_name": ["Main"], "version": "2.0.0"; 3.0.0
            "attestation": {}, "type_2_npi": []; 3.0.0
            "hospital_location": ["Main"], "affirmation": {}, "version": "3.0.0"; 2.0.0
            "hospital_location": ["Main"], "version": "2.1.0"; 2.1.0
            "hospital_location": ["Main"], "version": "v2.2"; 2.2.0
            "hospital_location": ["Main"], "version": "2.2.1", "modifier_information": []; 2.2.1
            "hospital_location": ["Main"], "version": "2.0.0", "modifier_information": []; 2.2.0
            "hospital_location": "Main", "license_information": [{"state": "CA"}]; 1.1
            "version": "3.0.0"; 3.0.0
            "version": "1.1"; 1.1
            "version": "soon"; 2.0.0
            """)
    void keysTellTheDictionaryBeforeTheDeclaredVersion(String keys, String dictionary) throws IOException {
        ReadJson read = ReadJson.of("{\"hospital_name\": \"A\", %s, %s}".formatted(keys, ITEMS));

        assertThat(read.summary().dictionary()).isEqualTo(dictionary);
    }

    @Test
    void keysOfRatesTellTheDictionaryWhereTheRootDoesNot() throws IOException {
        String item = """
                {"standard_charges": [{"payers_information": [{"payer_name": "A", "%s": 5}]}]}""";

        assertThat(ReadJson.ofItems(item.formatted("median_amount")).summary().dictionary()).isEqualTo("3.0.0");
        assertThat(ReadJson.ofItems(item.formatted("estimated_amount")).summary().dictionary()).isEqualTo("2.0.0");
        assertThat(ReadJson.ofItems(item.formatted("standard_charge")).summary().dictionary()).isEqualTo("1.1");
    }

    @Test
    void aHugeValueOfTheRootIsToldByItsPlace() throws IOException {
        ReadJson read = ReadJson.of("{%s, \"notes\": \"%s\"}".formatted(ITEMS, "x".repeat(2 << 20)));

        assertThat(read.charges()).hasSize(1);
        assertThat(read.summary().header().other())
                .isEqualTo(Map.of("notes", "2097152 bytes from byte %d on".formatted(ITEMS.length() + 13)));
        assertThat(read.summary().flags()).isEqualTo(Map.of(FlagRule.OVER_LONG_FIELD, 1L));
    }
}
