package org.priceglass.mrf.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.priceglass.SharedFixtures;
import org.priceglass.model.Charge;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Layout;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ReadMember;
import org.priceglass.mrf.UnreadableFileException;

/** CMS's examples and files as hospitals published them. */
class RealFilesTest {
    private static final String SMALL = "real/small/";

    @Test
    void examplesOfCmsAreUnderstood() throws IOException {
        for (Path file : SharedFixtures.files("cms-validator/cms-examples", ".csv")) {
            ReadMember read = read(file);
            String name = file.getFileName().toString();
            assertThat(read.summary().layout()).isEqualTo(name.contains("Tall") ? Layout.TALL : Layout.WIDE);
            assertThat(read.summary().dictionary()).isEqualTo(name.substring(1, 6));
            assertThat(read.summary().header().hospitalName()).isEqualTo("West Mercy Hospital");
            assertThat(read.summary().header().locations()).hasSize(2);
            assertThat(read.summary().header().licenses()).hasSize(1);
            assertThat(read.summary().header().attested()).isEqualTo("TRUE");
            assertThat(read.summary().setAside()).isEmpty();
            assertThat(read.summary().rates()).isGreaterThan(30);
        }
    }

    @Test
    void headersOfRealFilesAreUnderstood() throws IOException {
        for (Path file : SharedFixtures.files("real/headers", ".csv")) {
            ReadSummary summary = read(file).summary();
            assertThat(summary.dictionary()).as("%s", file).isEqualTo("3.0.0");
            assertThat(summary.headerRecords()).as("%s", file).isEqualTo(3);
            assertThat(summary.header().locations()).as("%s", file).isNotEmpty();
            assertThat(summary.header().npis()).as("%s", file).isNotEmpty();
            assertThat(summary.charges()).isZero();
        }
    }

    @Test
    void everyCellOfARealTallFileIsInItsCharge() throws IOException {
        Path file = SharedFixtures.find(SMALL + "233044421_rockford_standardcharges.csv");
        ReadMember read = read(file);
        List<CSVRecord> rows = rows(file);
        assertThat(read.summary().layout()).isEqualTo(Layout.TALL);
        assertThat(read.summary().used()).isEqualTo(rows.size() - 3L);
        for (Charge charge : read.charges()) {
            for (Rate rate : charge.rates()) {
                CSVRecord row = rows.get((int) rate.position().record() - 1);
                assertThat(row.get(0)).isEqualTo(charge.description());
                assertThat(row.get(8)).isEqualTo(rate.payer());
                assertThat(row.get(11)).isEqualTo(text(rate.amount(RateAmount.DOLLAR)));
                assertThat(row.get(14)).isEqualTo(text(rate.amount(RateAmount.ESTIMATED)));
                assertThat(row.get(15)).isIn("", text(charge.min()));
            }
        }
    }

    @Test
    void missingSegmentsOfRealPayerHeadersAreFlagged() throws IOException {
        ReadMember read = read(
                SharedFixtures.find(SMALL + "631282722_lake-martin-community-hospital_standardcharges.csv"));
        Rate rate = read.charges().getFirst().rates().getFirst();
        assertThat(rate.payer()).isEqualTo("MEDICARE");
        assertThat(rate.plan()).isNull();
        assertThat(rate.flags()).extracting(Flag::rule).contains(FlagRule.PAYER_HEADER);
    }

    @Test
    void legacyLayoutsAreRefused() {
        for (String name : List.of("CRMC-Standard-Charges1.1.csv",
                "Huntsville-Inpatient-Average-of-Charges-by-DRG.csv")) {
            Path file = SharedFixtures.find(SMALL + name);
            assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("legacy layout");
        }
    }

    private static ReadMember read(Path file) throws IOException {
        return new CsvFile(Files.readAllBytes(file)).readChecked();
    }

    private static String text(@Nullable Object amount) {
        return amount == null ? "" : amount.toString();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try (var parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }
}
