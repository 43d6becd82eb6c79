package org.priceglass.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistanceTest {
    private static final Place LOS_ANGELES_AIRPORT = new Place(33.9425, -118.4081, false);
    private static final Place KENNEDY_AIRPORT = new Place(40.6413, -73.7781, false);

    @Test
    void knownDistancesComeOut() {
        assertThat(Distance.miles(LOS_ANGELES_AIRPORT, KENNEDY_AIRPORT)).isCloseTo(2469, within(3.0));
        assertThat(Distance.miles(new Place(0, 0, false), new Place(0, 180, false))).isCloseTo(Math.PI * 3958.7613,
                within(0.001));
        assertThat(Distance.miles(new Place(0, 0, false), new Place(1, 0, false))).isCloseTo(69.093, within(0.001));
    }

    @Test
    void distanceIsNoughtToItselfAndTheSameBothWays() {
        assertThat(Distance.miles(KENNEDY_AIRPORT, KENNEDY_AIRPORT)).isZero();
        assertThat(Distance.miles(KENNEDY_AIRPORT, LOS_ANGELES_AIRPORT))
                .isEqualTo(Distance.miles(LOS_ANGELES_AIRPORT, KENNEDY_AIRPORT));
    }

    @Test
    void theDateLineIsNoBorder() {
        assertThat(Distance.miles(new Place(52, 179.9, false), new Place(52, -179.9, false))).isLessThan(10);
    }
}
