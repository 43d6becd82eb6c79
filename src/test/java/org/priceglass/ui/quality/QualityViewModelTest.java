package org.priceglass.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.quality.QualityReport;
import org.priceglass.quality.ScorePart;

class QualityViewModelTest {
    @TempDir
    private Path folder;

    @Test
    void priceSetsAreListedBeforeTheyAreJudgedAndWithTheirScoreAfter() throws Exception {
        try (QualityRoom room = QualityRoom.withOddPrices(folder)) {
            room.models.sets().refresh();
            assertThat(room.models.sets().messageProperty().get()).isEqualTo("2 price sets, 2 not judged yet");
            assertThat(room.models.judgement().answeredProperty().get()).isTrue();
            assertThat(room.models.judgement().judgedProperty().get()).isNull();

            room.models.judgement().judge();

            assertThat(room.models.sets().messageProperty().get()).isEqualTo("2 price sets, 1 not judged yet");
            assertThat(room.models.judgement().judgedProperty().get()).isNotNull();
            assertThat(room.models.judgement().judgingProperty().get()).isNull();
        }
    }

    @Test
    void keptReportIsShownAtOnceWhenAnotherPriceSetIsSelected() throws Exception {
        try (QualityRoom room = QualityRoom.judged(folder)) {
            assertThat(report(room).charges()).isEqualTo(QualityRoom.ODD);

            room.select("Alder Hospital");

            assertThat(report(room).charges()).isEqualTo(1);
        }
    }

    @Test
    void nameNarrowsThePriceSets() throws Exception {
        try (QualityRoom room = QualityRoom.judged(folder)) {
            room.models.sets().wordsProperty().set("alder");

            assertThat(room.models.sets().rows()).extracting(PriceSetColumns::name).containsExactly("Alder Hospital");
        }
    }

    @Test
    void newVersionIsComparedWithTheOneBeforeAndThatIsListedOnDemand() throws Exception {
        try (QualityRoom room = QualityRoom.judged(folder)) {
            room.workspace.importTall("Birch Hospital", "2 Oak Street, Boulder, CO 80302",
                    "OFFICE VISIT,99213,CPT,outpatient,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100,100,\n");
            room.models.sets().refresh();
            assertThat(room.models.sets().rows()).hasSize(2);
            room.select("Birch Hospital");
            room.models.judgement().judge();

            Double change = Objects.requireNonNull(room.models.sets().selectedProperty().get()).change();
            assertThat(change).isNotNull().isNotZero();
            room.models.sets().earlierProperty().set(true);
            assertThat(room.models.sets().rows()).hasSize(3);
        }
    }

    @Test
    void checksOfAPartAreListedDearestFirstWithHowItsPointsCameAbout() throws Exception {
        try (QualityRoom room = QualityRoom.judged(folder)) {
            ChecksViewModel checks = room.models.checks();
            assertThat(checks.explanationProperty().get()).startsWith("Score ").contains("25 × ");

            checks.partProperty().set(ScorePart.PRICES);

            assertThat(checks.rows()).extracting(row -> row.info().id()).startsWith("same-gross-everywhere")
                    .contains("cash-above-gross");
            assertThat(checks.explanationProperty().get()).startsWith("Prices: ").contains("= weight 25 × value");
            checks.cleanProperty().set(true);
            assertThat(checks.rows()).hasSizeGreaterThan(10).allMatch(row -> row.part() == ScorePart.PRICES);
        }
    }

    @Test
    void pointsLostAddUpToWhatAPartLacks() throws Exception {
        try (QualityRoom room = QualityRoom.judged(folder)) {
            ChecksViewModel checks = room.models.checks();
            for (ScorePart part : List.of(ScorePart.PRICES, ScorePart.CONSISTENCY, ScorePart.COMPLETENESS)) {
                checks.partProperty().set(part);
                double lost = checks.rows().stream().mapToDouble(CheckRow::cost).sum();
                double lacks = report(room).parts().stream().filter(each -> each.part() == part)
                        .mapToDouble(each -> each.weight() - each.points()).sum();
                assertThat(lost).isEqualTo(lacks, within(1e-9));
            }
        }
    }

    @Test
    void copiedScoreCanBeCountedAgain() throws Exception {
        try (QualityRoom room = QualityRoom.judged(folder)) {
            List<List<String>> rows = new ArrayList<>();
            ScoreSheet.of(report(room)).rows().forEach(rows::add);

            double sum = 0;
            for (List<String> part : rows.subList(0, rows.size() - 1)) {
                double value = part.get(2).isEmpty()
                        ? Double.parseDouble(part.get(4))
                        : 100 * Double.parseDouble(part.get(2)) / Double.parseDouble(part.get(3));
                sum += Double.parseDouble(part.get(1)) * value / 100;
            }

            assertThat(sum).isEqualTo(Double.parseDouble(rows.getLast().get(5)), within(1e-9));
        }
    }

    private static QualityReport report(QualityRoom room) {
        return Objects.requireNonNull(room.models.judgement().judgedProperty().get()).report();
    }
}
