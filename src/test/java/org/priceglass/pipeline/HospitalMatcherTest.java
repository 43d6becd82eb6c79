package org.priceglass.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.model.FileHeader;
import org.priceglass.model.Location;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.Workspace;

class HospitalMatcherTest {
    private static final FileHeader SYSTEM = new FileHeader("Alder Health", "2026-06-01", "3.0.0",
            List.of("Alder East", "Alder West"), List.of("1 Mill Rd, Fresno, CA 93701", "2 Oak St, Clovis, CA 93612"),
            Map.of("CA", "5"), List.of("1234567893"), "true", "Mary Moss", Map.of());

    private Workspace workspace;
    private HospitalMatcher matcher;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        workspace = Workspace.open(folder.resolve("workspace"),
                Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC));
        matcher = new HospitalMatcher(workspace.hospitalRepository(), workspace.catalogue());
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void aHospitalWithoutAPlaceIsWhereItsFileSays() {
        int only = listed("Alder Medical Center");
        matcher.complete(List.of(only), facts());

        assertThat(hospital(only).locations()).extracting(Location::zip).containsExactly("93701", "93612");
        assertThat(hospital(only).identifiers()).as("numbers need the same name").isEmpty();
    }

    @Test
    void ofSeveralWhoShareAFileEachGetsTheLocationOfItsName() {
        int east = listed("Alder East");
        int west = listed("ALDER WEST, INC.");
        int third = listed("Alder Clinic");
        matcher.complete(List.of(east, west, third), facts());

        assertThat(hospital(east).locations()).extracting(Location::zip).containsExactly("93701");
        assertThat(hospital(west).locations()).extracting(Location::zip).containsExactly("93612");
        assertThat(hospital(third).locations()).isEmpty();
    }

    @Test
    void aPlaceThatIsKnownStaysTheOnlyOne() {
        int known = listed("Alder Medical Center", new Location(null, "7 Elm St", "Fresno", "CA", "93720"));
        matcher.complete(List.of(known), facts());

        assertThat(hospital(known).locations()).extracting(Location::zip).containsExactly("93720");
    }

    @Test
    void ofTheSameNameAllIsTaken() {
        int same = listed("ALDER HEALTH", new Location(null, "7 Elm St", "Fresno", "CA", "93720"));
        matcher.complete(List.of(same), facts());

        assertThat(hospital(same).locations()).hasSize(3);
        assertThat(hospital(same).identifiers()).hasSize(2);
    }

    private static HospitalFacts facts() {
        return HospitalFacts.of(SYSTEM, HospitalHint.NONE, "prices.csv");
    }

    private int listed(String name, Location... places) {
        return workspace.catalogue().addHospital(name, List.of(), List.of(places));
    }

    private StoredHospital hospital(int id) {
        return workspace.hospitalRepository().all().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }
}
