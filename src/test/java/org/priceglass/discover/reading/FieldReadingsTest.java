package org.priceglass.discover.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.Coordinates;
import org.priceglass.model.listing.Oddity;
import org.priceglass.model.listing.PublishedTime;

class FieldReadingsTest {
    private final List<Oddity> oddities = new ArrayList<>();
    private final FieldReadings fields = new FieldReadings("General", oddities);

    /** Number 24 of the incumbent's faults: beds of "N/A" lost the hospital. */
    @Test
    void fault24BedsThatAreNoNumberAreNotedAndNothingElseIsLost() {
        assertThat(fields.count("N/A", "beds-not-a-number")).isNull();
        assertThat(oddities).containsExactly(new Oddity("General", "beds-not-a-number", "\"N/A\" is left out"));
        assertThat(fields.count("1,204", "beds-not-a-number")).isEqualTo(1204);
        assertThat(fields.count("401.0", "beds-not-a-number")).isEqualTo(401);
        assertThat(fields.count("99999999999", "beds-not-a-number")).isNull();
    }

    /** Number 25: sizes beyond 2,147,483,647 overflowed. */
    @Test
    void fault25SizesAreOfAnyLength() {
        assertThat(fields.size("2147483648", "size")).isEqualTo(2_147_483_648L);
        assertThat(fields.size("", "size")).isNull();
        assertThat(fields.size(null, "size")).isNull();
        assertThat(oddities).isEmpty();
        assertThat(fields.size("99999999999999999999", "size")).isNull();
        assertThat(fields.size("-1", "size")).isNull();
        assertThat(fields.size("12 MB", "size")).isNull();
        assertThat(oddities).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-22T19:09:26.000Z", "2025-06-22T19:09:26Z", "2025-06-22T14:09:26-05:00",
            "2025-06-22T14:09:26-0500", "2025-06-22T19:09:26", "2025-06-22 19:09:26", "2025-06-22 19:09:26.000000",
            "Sun, 22 Jun 2025 19:09:26 GMT", "1750619366", "1750619366000", "6/22/2025 7:09:26 PM",
            "06/22/2025 19:09:26"})
    void aMomentIsReadInEveryForm(String text) {
        assertThat(fields.time(text, "date")).isEqualTo(new PublishedTime(text, Instant.parse("2025-06-22T19:09:26Z")));
        assertThat(oddities).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-22", "20250622", "6/22/2025", "6-22-2025", "June 22, 2025", "Jun 22, 2025"})
    void aDateIsItsFirstMoment(String text) {
        assertThat(fields.time(text, "date")).isEqualTo(new PublishedTime(text, Instant.parse("2025-06-22T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2025-13-45", "0001-01-01T00:00:00", "99/99/9999"})
    void aDateThatIsNoneStaysAText(String text) {
        assertThat(fields.time(text, "date")).isEqualTo(new PublishedTime(text, null));
        assertThat(oddities).extracting(Oddity::rule).containsExactly("date");
    }

    @ParameterizedTest
    @CsvSource({"99508,99508,0", "99508-1234,99508,0", "995081234,99508,0", "2115,02115,1", "501,00501,1", "AK,,1"})
    void zipsAreFiveDigits(String text, String zip, int odd) {
        assertThat(fields.zip(text)).isEqualTo(zip);
        assertThat(oddities).hasSize(odd);
    }

    @Test
    void statesAreTwoLettersOrTheirNames() {
        assertThat(fields.state("ak")).isEqualTo("AK");
        assertThat(fields.state("District of Columbia")).isEqualTo("DC");
        assertThat(fields.state("Ontario")).isNull();
        assertThat(oddities).extracting(Oddity::rule).containsExactly("state-unknown");
    }

    @Test
    void placesNeedBothDegrees() {
        assertThat(fields.coordinates("61.1883", "-149.8211"))
                .isEqualTo(new Coordinates(new BigDecimal("61.1883"), new BigDecimal("-149.8211")));
        assertThat(fields.coordinates("61.18831234567", "-149.8211")).extracting(Coordinates::latitude)
                .isEqualTo(new BigDecimal("61.1883123"));
        assertThat(fields.coordinates(null, " ")).isNull();
        assertThat(oddities).isEmpty();
        assertThat(fields.coordinates("61.1883", "")).isNull();
        assertThat(fields.coordinates("0", "0.0")).isNull();
        assertThat(fields.coordinates("91", "10")).isNull();
        assertThat(oddities).hasSize(3);
    }

    @Test
    void identifiersComeSeveralToACellAndWithoutLeadingZeros() {
        assertThat(fields.identifiers("20001; 05T001 01014F", "1234567893 1073580130", "12-3456789,nine"))
                .containsExactly(new Identifier("CCN", "020001", null), new Identifier("CCN", "05T001", null),
                        new Identifier("CCN", "01014F", null), new Identifier("NPI", "1234567893", null),
                        new Identifier("NPI", "1073580130", null), new Identifier("EIN", "123456789", null));
        assertThat(oddities).extracting(Oddity::rule).containsExactly("ccn-form", "ein-form");
    }

    @Test
    void textsOfEveryEncodingAreRead() {
        String text = "location-name: Children\u2019s\n";
        assertThat(PublishedText.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new PublishedText(text, "UTF-8"));
        assertThat(PublishedText.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
        assertThat(PublishedText.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new PublishedText(text, "UTF-16LE"));
        assertThat(PublishedText.of(text.getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(new PublishedText(text, "UTF-16BE"));
        assertThat(PublishedText.of(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new PublishedText(text, "windows-1252"));
        assertThat(PublishedText.of(new byte[0]).text()).isEmpty();
    }

    @Test
    void namesOfFilesTellEinNpiAndHospital() {
        assertThat(MrfName.read("https://x.example/a/920016429_providence-alaska-medical-center_standardcharges.json"))
                .contains(new MrfName("920016429", List.of(), "providence alaska medical center"));
        assertThat(MrfName.read("12-1234567-1234567890_Example-Hospital_standardcharges.csv"))
                .contains(new MrfName("121234567", List.of("1234567890"), "Example Hospital"));
        assertThat(MrfName.read("843020460_1073580130_1073581872_Boulder_standerchargers.csv.zip"))
                .contains(new MrfName("843020460", List.of("1073580130", "1073581872"), "Boulder"));
        assertThat(MrfName.read("84-2046902 _Lincoln_standardcharges.csv"))
                .hasValueSatisfying(name -> assertThat(name.ein()).isEqualTo("842046902"));
        assertThat(MrfName.read("CDM02212023.xlsx")).isEmpty();
    }
}
