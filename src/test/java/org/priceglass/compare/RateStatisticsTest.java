package org.priceglass.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Amount;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

class RateStatisticsTest {
    private static final @Nullable String[] METHODOLOGIES = {"fee schedule", "per diem", "case rate", null};

    @Test
    void medianOfAnOddNumberIsTheMiddleRate() {
        assertThat(dollars("30", "10.00", "20.5")).isEqualTo(new NegotiatedSummary(RateAmount.DOLLAR, "fee schedule", 3,
                Amount.of("10.00"), Amount.of("20.5"), Amount.of("30")));
    }

    @Test
    void medianOfAnEvenNumberIsTheExactMeanOfTheMiddleTwo() {
        assertThat(dollars("1", "100.01", "100.02", "900").median()).isEqualTo(Amount.of("100.015"));
        assertThat(dollars("100.00", "101.00").median()).isEqualTo(Amount.of("100.50"));
        assertThat(dollars("5", "5.00").median()).isEqualByComparingTo(Amount.of("5"));
    }

    @Test
    void meanThatFitsNoAmountFallsBackToTheLowerOfTheTwo() {
        assertThat(dollars("0.000000000000000001", "0.000000000000000002").median())
                .isEqualTo(Amount.of("0.000000000000000001"));
    }

    @Test
    void methodologiesAndKindsAreNeverMerged() {
        List<NegotiatedSummary> summaries = RateStatistics
                .of(List.of(rate(null, null, Map.of(RateAmount.DOLLAR, Amount.of("4"))),
                        rate("per diem", null,
                                Map.of(RateAmount.PERCENTAGE, Amount.of("70.5"), RateAmount.DOLLAR, Amount.of("3"))),
                        rate("case rate", null, Map.of(RateAmount.DOLLAR, Amount.of("2")))));

        assertThat(summaries).extracting(NegotiatedSummary::kind, NegotiatedSummary::methodology).containsExactly(
                tuple(RateAmount.DOLLAR, "case rate"), tuple(RateAmount.DOLLAR, "per diem"),
                tuple(RateAmount.DOLLAR, null), tuple(RateAmount.PERCENTAGE, "per diem"));
        assertThat(summaries).allMatch(s -> s.n() == 1 && s.median().equals(s.min()));
    }

    @Test
    void aRateWithOnlyAnAlgorithmIsCounted() {
        assertThat(RateStatistics.algorithmsOnly(List.of(rate("other", "see contract", Map.of()),
                rate("other", "80 % of Medicare", Map.of(RateAmount.ESTIMATED, Amount.of("5"))),
                rate("other", "lesser of", Map.of(RateAmount.DOLLAR, Amount.of("5"))), rate("other", null, Map.of()))))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void agreesWithNaiveStatistics(long seed) {
        Random random = new Random(seed);
        List<Rate> rates = new ArrayList<>();
        int size = 1 + random.nextInt(300);
        for (int i = 0; i < size; i++) {
            var amounts = new EnumMap<RateAmount, Amount>(RateAmount.class);
            for (RateAmount kind : RateAmount.values()) {
                if (random.nextInt(3) == 0) {
                    amounts.put(kind, new Amount(random.nextLong(-500, 100_000_000), random.nextInt(8)));
                }
            }
            rates.add(rate(METHODOLOGIES[random.nextInt(METHODOLOGIES.length)], null, amounts));
        }

        List<NegotiatedSummary> summaries = RateStatistics.of(rates);

        assertThat(summaries.stream().mapToInt(NegotiatedSummary::n).sum())
                .isEqualTo(rates.stream().mapToInt(rate -> rate.amounts().size()).sum());
        for (NegotiatedSummary summary : summaries) {
            List<BigDecimal> sorted = rates.stream()
                    .filter(rate -> Objects.equals(rate.methodology(), summary.methodology()))
                    .map(rate -> rate.amount(summary.kind())).filter(Objects::nonNull).map(Amount::toBigDecimal)
                    .sorted().toList();
            BigDecimal twice = sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2));
            assertThat(summary.n()).isEqualTo(sorted.size());
            assertThat(summary.min().toBigDecimal()).isEqualByComparingTo(sorted.getFirst());
            assertThat(summary.max().toBigDecimal()).isEqualByComparingTo(sorted.getLast());
            assertThat(summary.median().toBigDecimal().multiply(BigDecimal.TWO)).isEqualByComparingTo(twice);
        }
    }

    private static NegotiatedSummary dollars(String... amounts) {
        var rates = new ArrayList<Rate>();
        for (String amount : amounts) {
            rates.add(rate("fee schedule", null, Map.of(RateAmount.DOLLAR, Amount.of(amount))));
        }
        return RateStatistics.of(rates).getFirst();
    }

    private static Rate rate(@Nullable String methodology, @Nullable String algorithm,
            Map<RateAmount, Amount> amounts) {
        return new Rate(new Position(1, 0, 1), "Payer", "Plan", methodology, algorithm, amounts, null, null, Map.of(),
                List.of());
    }
}
