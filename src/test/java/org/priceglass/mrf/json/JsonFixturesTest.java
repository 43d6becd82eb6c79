package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.priceglass.SharedFixtures;
import org.priceglass.model.Charge;
import org.priceglass.model.RateAmount;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.sniff.ContentReader;

/** CMS's own examples, and what 2026's hospitals publish. */
class JsonFixturesTest {
    private static final String CMS = "cms-validator/cms-examples/";

    @Test
    void readsTheExampleOfDictionary3() throws IOException {
        ReadJson read = ReadJson.of(Files.readAllBytes(SharedFixtures.find(CMS + "v3_json_format_example.json")));

        assertThat(read.summary().dictionary()).isEqualTo("3.0.0");
        assertThat(read.summary().flags()).isEmpty();
        assertThat(read.summary().setAside()).isEmpty();
        Charge first = read.charges().getFirst();
        assertThat(first.description()).isEqualTo("MRI of brain (no contrast)");
        assertThat(first.codes()).extracting(Object::toString).containsExactly("RC:0611", "CPT:70551");
        assertThat(first.gross()).hasToString("1200");
        assertThat(first.rates()).extracting(rate -> rate.payer() + " " + rate.amount(RateAmount.DOLLAR))
                .containsExactly("Platform Health Insurance 400", "Region Health Insurance 250");
    }

    @Test
    void readsTheExampleOfDictionary2() throws IOException {
        ReadJson read = ReadJson.of(Files.readAllBytes(SharedFixtures.find(CMS + "V2.0.0_JSON_Format_Example.json")));

        assertThat(read.summary().header().version()).isEqualTo("2.0.0");
        assertThat(read.summary().dictionary()).as("it has the keys of 2.2").isEqualTo("2.2.0");
        assertThat(read.summary().flags()).isEmpty();
        assertThat(read.charges()).extracting(Charge::path).contains("/modifier_information/0");
    }

    @Test
    void readsTheRootOfEveryHospitalOf2026() throws IOException {
        for (Path file : SharedFixtures.files("real/headers", ".json")) {
            ReadSummary summary = ReadJson.of(Files.readAllBytes(file)).summary();

            assertThat(summary.dictionary()).as("%s", file).isEqualTo("3.0.0");
            assertThat(summary.header().hospitalName()).as("%s", file).isNotBlank();
            assertThat(summary.header().licenses()).as("%s", file).isNotEmpty();
            assertThat(summary.header().npis()).as("%s", file).isNotEmpty();
            assertThat(summary.header().attested()).as("%s", file).isEqualTo("true");
            assertThat(summary.header().attesterName()).as("%s", file).isNotBlank();
        }
    }

    @Test
    void readsEveryFileThatCmssValidatorReads() throws IOException {
        for (String folder : new String[]{"cms-validator/hpt-validator-v2.6.0",
                "cms-validator/hpt-validator-v2.6.0/3.0"}) {
            for (Path file : SharedFixtures.files(folder, ".json")) {
                if (!file.endsWith("sample-invalid.json") && !file.endsWith("sample-empty.json")) {
                    ReadSummary summary = ReadJson.of(Files.readAllBytes(file)).summary();
                    assertThat(summary.header().hospitalName()).as("%s", file).isEqualTo("West Mercy Hospital");
                    assertThat(summary.records()).as("%s", file)
                            .isEqualTo(summary.used() + summary.blank() + summary.setAsideRecords());
                }
            }
        }
    }

    @Test
    void namesAPageThatAServerSentAsJson() throws IOException {
        Path page = SharedFixtures.find("real/small/GCHS_20Machine-Readable_20File.json");

        try (MrfFile file = new MrfFiles().open(page)) {
            assertThatThrownBy(() -> new ContentReader().read(file.members().getFirst(), charge -> {
            })).isInstanceOf(UnreadableFileException.class).hasMessageStartingWith("an HTML page, not an MRF");
        }
    }
}
