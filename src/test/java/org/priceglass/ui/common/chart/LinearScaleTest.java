package org.priceglass.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearScaleTest {
    @Test
    void scaleEndsAtARoundNumberAboveTheGreatestValue() {
        assertThat(LinearScale.upTo(237).ticks()).containsExactly(0.0, 50.0, 100.0, 150.0, 200.0, 250.0);
        assertThat(LinearScale.upTo(100).end()).isEqualTo(100);
    }

    @Test
    void everyPositiveValueHasItsPlaceAndFewTicks() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            double greatest = Math.exp(random.nextDouble() * 20 - 3);
            LinearScale scale = LinearScale.upTo(greatest);
            assertThat(scale.place(greatest)).isBetween(0.5, 1.0);
            assertThat(scale.ticks()).hasSizeBetween(3, 7);
        }
    }

    @Test
    void nothingOrANegativeValueStillHasAScale() {
        assertThat(LinearScale.upTo(0).end()).isEqualTo(1);
        assertThat(LinearScale.upTo(-5).place(-5)).isZero();
    }
}
