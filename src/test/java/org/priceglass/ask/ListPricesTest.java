package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListPricesTest {
    @TempDir
    private Path folder;
    private AskedWorkspace workspace;
    private int hospital;

    @BeforeEach
    void open() throws IOException {
        workspace = new AskedWorkspace(folder);
        hospital = workspace.hospital("Alder", "050001");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add("Service %d %s,%d,CPT,,,,outpatient,%d,,Aetna,PPO,10,,,fee schedule".formatted(i,
                    i % 2 == 0 ? "KNEE" : "hip", 70000 + i % 3, i));
        }
        workspace.tall(hospital, rows.toArray(String[]::new));
        workspace.load(hospital, "second.csv",
                AskedWorkspace.tallFile("2026-02-01", "Knee brace,70001,CPT,,,,outpatient,7,,,,,,,")
                        .getBytes(StandardCharsets.UTF_8));
        workspace.tall(workspace.hospital("Birch", "050002"), "Other,70000,CPT,,,,outpatient,1,,,,,,,");
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void pagesHoldEveryChargeOfTheHospitalOnceInFileOrder() {
        List<String> all = walk(null, null, 4);

        assertThat(all).hasSize(11).startsWith("Service 0 KNEE", "Service 1 hip").endsWith("Knee brace");
        assertThat(walk(null, null, 11)).isEqualTo(all);
        assertThat(walk(null, null, 100)).isEqualTo(all);
        assertThat(walk(null, null, 1)).isEqualTo(all);
    }

    @Test
    void aCodeNarrowsThePages() {
        assertThat(walk("CPT:70001", null, 2)).containsExactly("Service 1 hip", "Service 4 KNEE", "Service 7 hip",
                "Knee brace");
    }

    @Test
    void wordsNarrowThePages() {
        assertThat(walk(null, "knee", 4)).containsExactly("Service 0 KNEE", "Service 2 KNEE", "Service 4 KNEE",
                "Service 6 KNEE", "Service 8 KNEE", "Knee brace");
        assertThat(walk("70001", "knee service", 4)).containsExactly("Service 4 KNEE");
        assertThat(walk(null, "elbow", 4)).isEmpty();
    }

    @Test
    void aRowHasTheStatisticsOfItsRates() {
        PricePage.Row row = ask(null, null, null, 1).rows().getFirst();

        assertThat(row.rates()).isEqualTo(1);
        assertThat(row.negotiated()).hasSize(1);
        assertThat(row.codes()).hasSize(1);
    }

    private List<String> walk(@Nullable String code, @Nullable String words, int limit) {
        List<String> seen = new ArrayList<>();
        Long after = null;
        do {
            PricePage page = ask(code, words, after, limit);
            page.rows().forEach(row -> seen.add(String.valueOf(row.description())));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(limit);
            after = page.next();
        } while (after != null);
        return seen;
    }

    private PricePage ask(@Nullable String code, @Nullable String words, @Nullable Long after, int limit) {
        return workspace.questions().listPrices()
                .ask(new PriceRequest(hospital, code == null ? null : CodeQuery.parse(code), words, after, limit));
    }
}
