package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindHospitalsTest {
    @TempDir
    private Path folder;
    private AskedWorkspace workspace;
    private int mercy;

    @BeforeEach
    void open() throws IOException {
        workspace = new AskedWorkspace(folder);
        workspace.hospital("St. Anselm", "050001", "94110");
        mercy = workspace.hospital("mercy General", "050002", "10001", "92832");
        workspace.hospital("Lakeside", "050003");
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void withoutAPlaceTheyComeByNameInAnyCase() {
        assertThat(names(HospitalFilter.ALL)).containsExactly("Lakeside", "mercy General", "St. Anselm");
    }

    @Test
    void nameMatchesAnywhereInAnyCaseAndInLocations() {
        assertThat(names(new HospitalFilter(null, null, " ANSELM"))).containsExactly("St. Anselm");
        assertThat(names(new HospitalFilter(null, null, "92832"))).containsExactly("mercy General");
        assertThat(names(new HospitalFilter(null, null, "nowhere"))).isEmpty();
    }

    @Test
    void stateIsThatOfALocation() {
        assertThat(names(new HospitalFilter("ca", null, null))).containsExactly("mercy General", "St. Anselm");
        assertThat(names(new HospitalFilter("TX", null, null))).isEmpty();
    }

    @Test
    void nearestLocationCountsAndOrders() {
        List<HospitalRow> rows = ask(new HospitalFilter(null, new Near("92831", 500), null));

        assertThat(rows).extracting(row -> row.hospital().name()).containsExactly("mercy General", "St. Anselm");
        assertThat(rows.getFirst().hospital().zip()).isEqualTo("92832");
        assertThat(rows.getFirst().hospital().miles()).isBetween(0.1, 5.0);
        assertThat(rows.getLast().hospital().miles()).isCloseTo(360, within(20.0));
        assertThat(rows).noneMatch(row -> row.hospital().approximate());
        assertThat(ask(new HospitalFilter(null, new Near("92831", 10), null))).hasSize(1);
    }

    @Test
    void aZipWithoutAnAreaIsPlacedApproximately() {
        List<HospitalRow> rows = ask(new HospitalFilter(null, new Near("92834", 50), null));

        assertThat(rows).singleElement().matches(row -> row.hospital().approximate());
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        assertThatThrownBy(() -> ask(new HospitalFilter(null, new Near("00000", 10), null)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("00000");
    }

    @Test
    void theNewestPriceSetDescribesTheHospital() throws IOException {
        int version = workspace.tall(mercy, "VISIT,99213,CPT,,,,outpatient,150,90,Aetna,PPO,100,,,fee schedule",
                "VISIT,99213,CPT,,,,outpatient,150,90,Cigna,PPO,110,,,fee schedule");

        HospitalRow row = ask(new HospitalFilter(null, null, "mercy")).getFirst();

        assertThat(row).isEqualTo(new HospitalRow(row.hospital(), "1 Main St, CA 10001", (long) version, "tall",
                "3.0.0", "2026-01-15", AskedWorkspace.NOW, 1, 2));
        assertThat(row.hospital().ccn()).isEqualTo("050002");
    }

    private List<String> names(HospitalFilter filter) {
        return ask(filter).stream().map(row -> row.hospital().name()).toList();
    }

    private List<HospitalRow> ask(HospitalFilter filter) {
        return workspace.questions().findHospitals().ask(filter);
    }
}
