package org.priceglass.ui.common.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.ask.HospitalRef;
import org.priceglass.model.Amount;
import org.priceglass.model.RateAmount;

class FormatsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.5      | $1,234.50
            0           | $0.00
            5011.64785  | $5,011.64785
            -3.2        | -$3.20
            1000000.000 | $1,000,000.00
            """)
    void dollarsHaveTwoDecimalsOrMore(String published, String shown) {
        assertThat(Money.format(Amount.of(published))).isEqualTo(shown);
    }

    @Test
    void percentageKeepsItsDigits() {
        assertThat(Money.format(RateAmount.PERCENTAGE, Amount.of("62.5"))).isEqualTo("62.5%");
        assertThat(Money.format(null)).isEmpty();
    }

    @Test
    void computedNumbersAreRoundedToCents() {
        assertThat(Money.rounded(RateAmount.DOLLAR, Amount.of("75.265"))).isEqualTo("$75.27");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | $0
            250     | $250
            1500    | $1.5K
            2000000 | $2M
            """)
    void axisNumbersAreShort(double value, String shown) {
        assertThat(Money.brief(RateAmount.DOLLAR, value)).isEqualTo(shown);
        assertThat(Money.brief(RateAmount.PERCENTAGE, 12.5)).isEqualTo("12.5%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            999           | 999 bytes
            1200          | 1.2 KB
            4800000000    | 4.8 GB
            12000000000000| 12 TB
            """)
    void sizesAreDecimal(long bytes, String shown) {
        assertThat(ByteSizes.format(bytes)).isEqualTo(shown);
    }

    @Test
    void timesHaveAtMostTwoUnits() {
        assertThat(Durations.format(59)).isEqualTo("59 s");
        assertThat(Durations.format(125)).isEqualTo("2 min 5 s");
        assertThat(Durations.format(3660)).isEqualTo("1 h 1 min");
        assertThat(Durations.ago(Duration.ofHours(3))).isEqualTo("3 hours ago");
        assertThat(Durations.ago(Duration.ofSeconds(3))).isEqualTo("just now");
        assertThat(Dates.format(Instant.EPOCH, ZoneOffset.UTC)).isEqualTo("Jan 1, 1970, 12:00 AM");
    }

    @Test
    void countsAgreeWithTheirNoun() {
        assertThat(Counts.of(1, "hospital")).isEqualTo("1 hospital");
        assertThat(Counts.of(2000, "hospital")).isEqualTo("2,000 hospitals");
    }

    @Test
    void distanceOfAnApproximatePlaceSaysSo() {
        assertThat(Miles.format(new HospitalRef(1, "A", null, null, null, 3.14, true))).isEqualTo("~3.1");
        assertThat(Miles.format(new HospitalRef(1, "A", null, null, null, null, false))).isEmpty();
    }
}
