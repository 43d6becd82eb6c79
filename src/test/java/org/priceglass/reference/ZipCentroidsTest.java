package org.priceglass.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipCentroidsTest {
    private final ZipCentroids zips = new ZipCentroids();

    @ParameterizedTest
    @CsvSource({"92832, 33.8688, -117.9296", "00601, 18.1806, -66.7500", "10001, 40.7507, -73.9973",
            "99929, 56.22, -131.92"})
    void aZipIsWhereTheCensusPutsItsArea(String zip, double latitude, double longitude) {
        Place place = zips.find(zip).orElseThrow();
        assertThat(place.approximate()).isFalse();
        assertThat(place.latitude()).isCloseTo(latitude, within(0.1));
        assertThat(place.longitude()).isCloseTo(longitude, within(0.1));
    }

    @Test
    void fourMoreDigitsDoNotMatter() {
        assertThat(zips.find(" 92832-1234 ")).isEqualTo(zips.find("92832"));
        assertThat(zips.find("928321234")).isEqualTo(zips.find("92832"));
    }

    @Test
    void aZipWithoutAnAreaIsTheMeanOfItsNeighboursAndSaysSo() {
        Place box = zips.find("92834").orElseThrow();
        assertThat(box.approximate()).isTrue();
        assertThat(Distance.miles(box, zips.find("92832").orElseThrow())).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000", "", "9283", "928321", "abcde", "9283A", "92832-12"})
    void whatIsNoZipIsNowhere(String text) {
        assertThat(zips.find(text)).isEmpty();
    }
}
