package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.model.DeclaredDate;
import org.priceglass.model.PayerPlan;

class WorkspaceOverviewTest {
    @TempDir
    private Path folder;
    private AskedWorkspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = new AskedWorkspace(folder);
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void aNewWorkspaceHoldsNothing() {
        OverviewNumbers numbers = workspace.questions().overview().ask();

        assertThat(numbers).isEqualTo(new OverviewNumbers(0, 0, 0, 0, 0, 0, numbers.databaseBytes(), null, null));
        assertThat(workspace.questions().listPayers().ask(Set.of())).isEmpty();
    }

    @Test
    void everythingIsCounted() throws IOException {
        int alder = workspace.hospital("Alder", "050001");
        int birch = workspace.hospital("Birch", "050002");
        workspace.hospital("Cedar, which publishes nothing", "050003");
        byte[] file = AskedWorkspace
                .tallFile("3/7/2025", "Visit,99213,CPT,,,,outpatient,1,,Cigna,PPO,10,,,fee schedule",
                        "Visit,99213,CPT,,,,outpatient,1,,aetna,PPO,10,,,fee schedule")
                .getBytes(StandardCharsets.UTF_8);
        workspace.load(alder, "alder.csv", file);
        workspace.tall(birch, "Visit,99213,CPT,,,,outpatient,1,,Humana,HMO,10,,,fee schedule");

        OverviewNumbers numbers = workspace.questions().overview().ask();

        assertThat(numbers.hospitals()).isEqualTo(3);
        assertThat(numbers.withPrices()).isEqualTo(2);
        assertThat(numbers.versions()).isEqualTo(2);
        assertThat(numbers.charges()).isEqualTo(2);
        assertThat(numbers.rates()).isEqualTo(3);
        assertThat(numbers.fileBytes()).isGreaterThan(file.length);
        assertThat(numbers.databaseBytes()).isPositive();
        assertThat(numbers.newestImport()).isEqualTo(AskedWorkspace.NOW);
        assertThat(numbers.oldestDeclaredDate()).isEqualTo(LocalDate.of(2025, 3, 7));
        assertThat(workspace.questions().listPayers().ask(Set.of())).extracting(PayerPlan::payer)
                .containsExactly("aetna", "Cigna", "Humana");
        assertThat(workspace.questions().listPayers().ask(Set.of((long) birch)))
                .containsExactly(new PayerPlan("Humana", "HMO"));
    }

    @Test
    void fileVersionsAreListedNewestFirstWithWhenceTheyCame() throws IOException {
        int alder = workspace.hospital("Alder", "050001");
        workspace.tall(alder, "Visit,99213,CPT,,,,outpatient,1,,Cigna,PPO,10,,,fee schedule");
        int birch = workspace.hospital("Birch", "050002");
        int second = workspace.tall(birch, "Visit,99213,CPT,,,,outpatient,1,,Humana,HMO,10,,,fee schedule",
                "Visit,99214,CPT,,,,outpatient,1,,Humana,HMO,10,,,fee schedule");

        List<FileVersion> versions = workspace.questions().listVersions().ask(10);

        assertThat(versions).extracting(FileVersion::hospital).containsExactly("Birch", "Alder");
        FileVersion newest = versions.getFirst();
        assertThat(newest.id()).isEqualTo(second);
        assertThat(newest.file()).isEqualTo("h" + birch + ".csv");
        assertThat(newest.location()).isEqualTo("https://example.org/h" + birch + ".csv");
        assertThat(newest.obtainedAt()).isEqualTo(AskedWorkspace.NOW);
        assertThat(newest.charges()).isEqualTo(2);
        assertThat(newest.current()).isTrue();
        assertThat(workspace.questions().listVersions().ask(1)).containsExactly(newest);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05,2026-01-05", "1/5/2026,2026-01-05", "01/05/2026,2026-01-05", "20260105,2026-01-05",
            "2026-01-05T10:00:00Z,2026-01-05"})
    void declaredDatesAreReadInTheFormsThatFilesUse(String published, LocalDate date) {
        assertThat(DeclaredDate.parse(published)).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource({"January 2026", "13/40/2026", "2026-02-30", "''"})
    void aDateOfAnyOtherFormIsNotGuessed(String published) {
        assertThat(DeclaredDate.parse(published)).isEmpty();
    }
}
