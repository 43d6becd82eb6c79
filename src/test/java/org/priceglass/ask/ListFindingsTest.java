package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.quality.Finding;

class ListFindingsTest {
    private static final String GOOD = "VISIT,99213,CPT,,,,outpatient,200,120,Aetna,PPO,100,,,fee schedule";
    private static final JudgeQuality.Progress NOBODY = (done, total) -> {
    };

    @TempDir
    Path folder;

    @Test
    void everyFindingIsReadInAnyPage() throws IOException {
        try (AskedWorkspace asked = new AskedWorkspace(folder)) {
            int version = asked.tall(asked.hospital("Alder", "050001", "92832"),
                    IntStream.range(0, 1_050).mapToObj(
                            i -> GOOD.replace("VISIT", "VISIT " + i).replace(",120,", i % 2 == 0 ? ",120," : ",220,"))
                            .toArray(String[]::new));

            try (FoundRows found = asked.questions().listFindings().ask(version, "cash-above-gross", NOBODY)) {
                assertThat(found.count()).isEqualTo(525);
                assertThat(found.page(0, 1_000)).hasSize(525);
                assertThat(found.page(399, 3)).extracting(ListFindingsTest::description).containsExactly("VISIT 799",
                        "VISIT 801", "VISIT 803");
                assertThat(found.page(524, 10)).extracting(ListFindingsTest::description).containsExactly("VISIT 1049");
                assertThat(found.page(525, 10)).isEmpty();
            }
        }
    }

    @Test
    void findingOfARateComesWithTheRate() throws IOException {
        try (AskedWorkspace asked = new AskedWorkspace(folder)) {
            int version = asked.tall(asked.hospital("Alder", "050001", "92832"), GOOD,
                    GOOD.replace("Aetna", "Cigna").replace(",100,", ",300,"));

            try (FoundRows found = asked.questions().listFindings().ask(version, "negotiated-above-gross", NOBODY)) {
                assertThat(found.page(0, 10)).singleElement().satisfies(row -> {
                    assertThat(row.finding().words()).isEqualTo("dollar 300, gross 200");
                    assertThat(row.rate()).isNotNull().satisfies(rate -> assertThat(rate.payer()).isEqualTo("Cigna"));
                });
            }
        }
    }

    @Test
    void findingOfTheWholeFileHasNoCharge() throws IOException {
        try (AskedWorkspace asked = new AskedWorkspace(folder)) {
            int version = asked.tall(asked.hospital("Alder", "050001", "92832"), GOOD);

            try (FoundRows found = asked.questions().listFindings().ask(version, "without-shoppable-service", NOBODY)) {
                assertThat(found.page(0, 100)).hasSize(70).allSatisfy(row -> {
                    assertThat(row.finding().charge()).isEqualTo(Finding.NO_CHARGE);
                    assertThat(row.charge()).isNull();
                });
            }
        }
    }

    @Test
    void unknownPriceSetsAndChecksAreRefusedAndASearchCanBeStopped() throws IOException {
        try (AskedWorkspace asked = new AskedWorkspace(folder)) {
            int version = asked.tall(asked.hospital("Alder", "050001", "92832"), GOOD);
            ListFindings list = asked.questions().listFindings();

            assertThatThrownBy(() -> list.ask(99, "cash-above-gross", NOBODY))
                    .isInstanceOf(NoSuchElementException.class).hasMessageContaining("99");
            assertThatThrownBy(() -> list.ask(version, "no-such", NOBODY)).isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("no-such");
            assertThatThrownBy(() -> list.ask(version, "cash-above-gross", (done, total) -> {
                throw new CancellationException();
            })).isInstanceOf(CancellationException.class);
        }
    }

    private static String description(FoundRow row) {
        return String.valueOf(row.charge() == null ? null : row.charge().description());
    }
}
