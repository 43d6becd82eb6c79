package org.priceglass.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Amount;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

class RankedRatesTest {
    @Test
    void statisticsLeadToTheirRates() {
        RankedRates ranked = ranked("30", "10.00", "20.5");

        assertThat(ranked.lowest()).isEqualTo(1);
        assertThat(ranked.middle()).isEqualTo(2);
        assertThat(ranked.highest()).isZero();
        assertThat(ranked.medianIsARate()).isTrue();
    }

    @Test
    void medianBetweenTwoRatesIsToldAndLeadsToTheLower() {
        assertThat(ranked("4", "1", "2", "3").middle()).isEqualTo(2);
        assertThat(ranked("4", "1", "2", "3").medianIsARate()).isFalse();
        assertThat(ranked("1", "2", "2.0", "3").medianIsARate()).isTrue();
    }

    @Test
    void firstOfEqualRatesIsTaken() {
        assertThat(ranked("5", "5", "5").lowest()).isZero();
    }

    @Test
    void otherMethodologiesAndKindsDoNotCount() {
        List<Rate> rates = List.of(rate("per diem", RateAmount.DOLLAR, "1"), rate(null, RateAmount.PERCENTAGE, "2"),
                rate(null, RateAmount.DOLLAR, "9"));

        assertThat(RankedRates.of(rates, RateAmount.DOLLAR, null).lowest()).isEqualTo(2);
        assertThat(RankedRates.of(rates, RateAmount.MEDIAN, null).isEmpty()).isTrue();
    }

    private static RankedRates ranked(String... dollars) {
        return RankedRates.of(Stream.of(dollars).map(text -> rate("fee schedule", RateAmount.DOLLAR, text)).toList(),
                RateAmount.DOLLAR, "fee schedule");
    }

    private static Rate rate(@Nullable String methodology, RateAmount kind, String amount) {
        return new Rate(new Position(1, 0, 0), "A", "B", methodology, null, Map.of(kind, Amount.of(amount)), null, null,
                Map.of(), List.of());
    }
}
