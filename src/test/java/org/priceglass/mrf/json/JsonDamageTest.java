package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.mrf.UnreadableFileException;

class JsonDamageTest {
    private static final String GOOD = ReadJson
            .file("""
                    {"description": "MRI \\u00e9", "code_information": [{"code": "70551", "type": "CPT"}],
                     "drug_information": {"unit": 1.5, "type": "ML"}, "standard_charges": [{"setting": "outpatient",
                     "gross_charge": 150.00, "modifiers": ["26"], "payers_information": [{"payer_name": "Aetna", "x": [1, {}]}]}]},
                    {"description": "CT", "standard_charges": [{"gross_charge": 5}]}""");

    @Test
    void chargesBeforeTheBreakStandAndTheMessageSaysWhereItIs() {
        String file = ReadJson.file("""
                {"standard_charges": [{"gross_charge": 5}]},
                {"standard_charges": [{"gross_charge": 6}]},
                {"standard_charges": [{"gross_cha""");
        String broken = file.substring(0, file.lastIndexOf("gross_cha") + 9);
        List<Long> records = new ArrayList<>();

        assertThatThrownBy(() -> new JsonMrfReader().read(ReadJson.source(broken.getBytes(StandardCharsets.UTF_8)),
                charge -> records.add(charge.record()))).isInstanceOf(UnreadableFileException.class)
                .hasMessage("the JSON breaks off at byte %d, in item 2 of standard_charge_information; 2 charges of 2"
                        + " items before it stand. Fetch the file again", broken.length());
        assertThat(records).containsExactly(0L, 1L);
    }

    @Test
    void theMessageSaysWhatIsWrongAtWhichByte() {
        String file = ReadJson.file("{\"standard_charges\": [{\"gross_charge\" 5}]}");

        assertThatThrownBy(() -> ReadJson.of(file)).isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(
                        "the JSON is broken at byte %d, in item 0 of standard_charge_information: ':'"
                                + " expected, but '5' found; 0 charges of 0 items before it stand.",
                        file.indexOf("5}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[", "{}", "[]", "[1, 2]", "\"text\"", "{\"a\": 1}",
            "{\"version\": \"3.0.0\"}", "{\"hospital_name\": \"A\", \"standard_charge_information\": [}",
            "{\"hospital_name\": A}", "{\"hospital_name\": \"A\" \"version\": 1}", "{hospital_name: 1}",
            "{\"in_network\": []}"})
    void whatIsNoHospitalsFileIsRefused(String json) {
        assertThatThrownBy(() -> ReadJson.of(json)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void aFileCutAnywhereIsRefused() {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> ReadJson.of(cut)).isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("at byte " + length);
        }
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        String deep = ReadJson.file("[".repeat(100_000));

        assertThatThrownBy(() -> ReadJson.of(deep)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("nested deeper than");
    }

    @Test
    void mutilatedFilesAreReadOrRefusedButNothingElse() {
        Random random = new Random(11);
        byte[] symbols = "{}[]\",:\\ \n0-e.nt\u00e9u".getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                int at = random.nextInt(bytes.length);
                bytes[at] = random.nextInt(4) == 0 ? (byte) random.nextInt() : symbols[random.nextInt(symbols.length)];
            }
            assertThatCode(() -> readOrRefuse(bytes)).as(() -> new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(byte[] bytes) throws IOException {
        try {
            ReadJson.of(bytes);
        } catch (UnreadableFileException e) {
            assertThat(e).message().isNotBlank().doesNotContain("\n");
        }
    }
}
