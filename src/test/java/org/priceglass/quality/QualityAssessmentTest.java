package org.priceglass.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.model.Amount;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.FileHeader;
import org.priceglass.model.RateAmount;

/** What only shows over many charges, and the score. */
class QualityAssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final FileHeader HEADER = new FileHeader("Alder Vale Hospital", "2026-06-01", "3.0.0",
            List.of("Alder Vale"), List.of("1 Mill Rd, Fresno, CA 93701"), Map.of("CA", "5"), List.of("1234567893"),
            "true", "Mary Moss", Map.of());

    @Test
    void tellsDoubleChargesFromContradictions() {
        QualityReport report = assess(3, i -> i < 2 ? Item.good() : Item.good().gross("250.00"));

        assertThat(result(report, "duplicate-charge").hits()).isEqualTo(1);
        assertThat(result(report, "conflicting-charge").hits()).isEqualTo(1);
        assertThat(result(report, "conflicting-charge").samples()).extracting(Finding::charge).containsExactly(2L);
    }

    @Test
    void amountsAreTheSameWhateverTheirScale() {
        QualityReport report = assess(2, i -> Item.good().gross(i == 0 ? "250.5" : "250.50"));

        assertThat(result(report, "duplicate-charge").hits()).isEqualTo(1);
        assertThat(result(report, "conflicting-charge").hits()).isZero();
    }

    @Test
    void keepsDuplicatesApartOverManyCharges() {
        QualityReport report = assess(20_000, i -> Item.good().description("Service " + i % 15_000));

        assertThat(result(report, "duplicate-charge").hits()).isEqualTo(5_000);
        assertThat(result(report, "duplicate-charge").samples()).hasSize(Tally.SAMPLES);
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "24, 0"})
    void aGrossChargeOnHalfOfAllRowsIsNoPriceList(int same, int hits) {
        QualityReport report = assess(50, i -> Item.good().gross(i < same ? "1.00" : "1" + i + ".00"));

        assertThat(result(report, "same-gross-everywhere").hits()).isEqualTo(hits);
    }

    @Test
    void namesTheShareOfGrossThatAPayerPaysEverywhere() {
        QualityReport report = assess(60,
                i -> Item.good().gross((100 + i) + "").rate("Payer", null, Map.of(RateAmount.DOLLAR,
                        Amount.of(new BigDecimal(100 + i).multiply(new BigDecimal("0.58")).toPlainString()))));

        CheckResult pattern = result(report, "constant-share-of-gross");
        assertThat(pattern.hits()).isEqualTo(1);
        assertThat(pattern.samples().getFirst().words()).isEqualTo("Payer, PPO: 58.0 % of gross on 60 of 60");
    }

    @Test
    void cashThatDiscountsNothingAnywhereIsAPatternAndNoFault() {
        QualityReport all = assess(50, i -> Item.good().cash("200"));
        QualityReport butOne = assess(50, i -> Item.good().cash(i == 7 ? "199" : "200"));

        assertThat(result(all, "cash-equals-gross-everywhere").hits()).isEqualTo(50);
        assertThat(result(butOne, "cash-equals-gross-everywhere").hits()).isZero();
        assertThat(part(all, ScorePart.PRICES).value()).isEqualTo(part(butOne, ScorePart.PRICES).value());
    }

    @Test
    void countsTheShoppableServicesThatAreNotThere() {
        QualityReport report = assess(2,
                i -> i == 0 ? Item.good().code(CodeSystem.CPT, "81001") : Item.good().code(CodeSystem.MS_DRG, "470"));

        CheckResult services = result(report, "without-shoppable-service");
        assertThat(services.looked()).isEqualTo(70);
        assertThat(services.hits()).isEqualTo(68);
    }

    @Test
    void tellsAWholeBlockThatStandsTwiceFromSingleDuplicates() {
        QualityReport block = assess(40, i -> Item.good().description("Service " + i % 20));
        QualityReport scattered = assess(40, i -> Item.good().description("Service " + (i < 20 ? i : 39 - i)));

        assertThat(result(block, "duplicate-block").hits()).isEqualTo(20);
        assertThat(result(block, "duplicate-block").samples()).extracting(Finding::charge).containsExactly(20L);
        assertThat(result(scattered, "duplicate-block").hits()).isZero();
        assertThat(result(scattered, "duplicate-charge").hits()).isEqualTo(20);
    }

    @Test
    void tellsWhatIsLostAndChangedSinceTheVersionBefore() {
        LastVersion before = new LastVersion();
        for (int i = 0; i < 10; i++) {
            before.add(Item.good().description("Service " + i).charge());
        }
        QualityAssessment assessment = new QualityAssessment(QualityRules.published(), facts(TODAY), before);
        for (int i = 4; i < 12; i++) {
            assessment.add(i, Item.good().description("Service " + i).gross(i == 5 ? "300" : "200.00").charge());
        }
        QualityReport report = assessment.finish();

        CheckResult lost = result(report, "lost-since-last");
        assertThat(lost.hits()).isEqualTo(4);
        assertThat(lost.looked()).isEqualTo(10);
        assertThat(result(report, "changed-since-last").samples()).extracting(Finding::words)
                .containsExactly("other amounts: Service 5", "new: Service 10", "new: Service 11");
    }

    @Test
    void anyoneCanComputeTheScoreAgainFromItsParts() {
        QualityReport report = assess(4, i -> Item.good().description("Service " + i).cash(i == 0 ? "300" : "100")
                .rate(RateAmount.DOLLAR, "90"));

        double prices = Stream
                .of("zero-price", "one-cent-price", "placeholder-price", "cash-above-gross", "negotiated-above-gross",
                        "multiplier-as-dollar", "zero-rate", "same-gross-everywhere", "price-equals-code")
                .map(id -> result(report, id)).mapToDouble(each -> each.info().severity().weight() * each.goodShare())
                .sum();
        double weights = 1 + 1 + 0.5 + 0.5 + 0.5 + 1 + 1 + 1 + 1;
        assertThat(part(report, ScorePart.PRICES).value()).isCloseTo(100 * prices / weights, within(1e-9));
        double score = report.parts().stream().mapToDouble(each -> each.weight() * each.value()).sum() / 100;
        assertThat(report.score()).isCloseTo(score, within(1e-9));
        assertThat(report.parts()).extracting(PartScore::weight)
                .satisfies(all -> assertThat(all.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 100", "2026-03-03, 100", "2026-03-02, 75", "2025-12-03, 75", "2025-12-02, 50",
            "2025-06-01, 50", "2025-05-31, 25", "2026-06-02, 25", ", 25"})
    void freshnessGoesByTheDeclaredDate(LocalDate declared, double points) {
        QualityReport report = new QualityAssessment(QualityRules.published(), facts(declared), new LastVersion())
                .finish();

        assertThat(part(report, ScorePart.FRESHNESS).value()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"100, high", "85, high", "84.99, good", "70, good", "50, fair", "49.9, poor", "0, poor"})
    void bandsHaveWords(double score, String band) {
        assertThat(QualityRules.published().band(score)).isEqualTo(band);
    }

    private static QualityReport assess(int n, IntFunction<Item> items) {
        QualityAssessment assessment = new QualityAssessment(QualityRules.published(), facts(TODAY), new LastVersion());
        for (int i = 0; i < n; i++) {
            assessment.add(i, items.apply(i).charge());
        }
        return assessment.finish();
    }

    private static PriceSetFacts facts(@Nullable LocalDate declared) {
        return new PriceSetFacts(declared, TODAY, TODAY, HEADER, List.of(), List.of());
    }

    private static CheckResult result(QualityReport report, String id) {
        return report.results().stream().filter(each -> each.info().id().equals(id)).findFirst().orElseThrow();
    }

    private static PartScore part(QualityReport report, ScorePart part) {
        return report.parts().stream().filter(each -> each.part() == part).findFirst().orElseThrow();
    }
}
