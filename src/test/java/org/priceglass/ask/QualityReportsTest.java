package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.quality.QualityReport;

/** Judging price sets and keeping the reports with them. */
class QualityReportsTest {
    private static final String VISIT = "Office visit,99213,CPT,,,,outpatient,100,80,Blue Elm,PPO,50,,,fee schedule";

    @TempDir
    Path folder;

    @Test
    void keepsTheWholeReportWithTheVersion() throws IOException {
        try (AskedWorkspace asked = new AskedWorkspace(folder)) {
            int version = asked.tall(asked.hospital("Alder", "050001", "92832"), VISIT, VISIT.replace("100", "300"));
            List<String> heard = new ArrayList<>();

            QualityReport report = asked.qualityReports()
                    .compute(version, (done, total) -> heard.add(done + "/" + total)).orElseThrow().report();

            assertThat(heard).containsExactly("2/2");
            assertThat(asked.questions().judgeQuality().kept(version).orElseThrow().report()).isEqualTo(report);
            assertThat(report.results()).filteredOn(result -> result.info().id().equals("conflicting-charge"))
                    .singleElement().satisfies(result -> assertThat(result.hits()).isEqualTo(1));
        }
    }

    @Test
    void tellsTheScoreOfTheVersionBefore() throws IOException {
        try (AskedWorkspace asked = new AskedWorkspace(folder)) {
            int hospital = asked.hospital("Alder", "050001", "92832");
            int first = asked.tall(hospital, VISIT, VISIT.replace("99213", "99214"));
            int second = asked.tall(hospital, VISIT.replace("100", "110"));
            double before = asked.qualityReports().compute(first, (done, total) -> {
            }).orElseThrow().report().score();

            JudgedVersion judged = asked.qualityReports().compute(second, (done, total) -> {
            }).orElseThrow();

            assertThat(judged.scoreBefore()).isEqualTo(before);
            assertThat(judged.report().results()).filteredOn(result -> result.info().id().endsWith("-since-last"))
                    .extracting(result -> result.info().id() + " " + result.hits() + "/" + result.looked())
                    .containsExactly("changed-since-last 1/1", "lost-since-last 1/2");
        }
    }

    @Test
    void keepsNothingOfAJudgementThatIsStopped() throws IOException {
        try (AskedWorkspace asked = new AskedWorkspace(folder)) {
            int version = asked.tall(asked.hospital("Alder", "050001", "92832"), VISIT);

            assertThatThrownBy(() -> asked.qualityReports().compute(version, (done, total) -> {
                throw new CancellationException();
            })).isInstanceOf(CancellationException.class);

            assertThat(asked.questions().judgeQuality().kept(version)).isEmpty();
            assertThat(asked.qualityReports().compute(99, (done, total) -> {
            })).isEmpty();
        }
    }
}
