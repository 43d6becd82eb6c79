package org.priceglass.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void saysEachPartOnce() {
        assertThat(new Location("Main", "1 Main St", "Brea", "CA", "92821").inFull())
                .isEqualTo("1 Main St, Brea, CA 92821");
        assertThat(new Location(null, "1 Main St, Brea, CA 92821", null, "CA", "92821").inFull())
                .isEqualTo("1 Main St, Brea, CA 92821");
        assertThat(new Location(null, null, null, "CA", null).inFull()).isEqualTo("CA");
        assertThat(Location.UNKNOWN.inFull()).isEmpty();
    }
}
