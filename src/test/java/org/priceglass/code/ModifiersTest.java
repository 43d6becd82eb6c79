package org.priceglass.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModifiersTest {
    @Test
    void everySeparatorOfFilesSplits() {
        assertThat(Modifiers.split("80|AS")).containsExactly("80", "AS");
        assertThat(Modifiers.split("LT, RT")).containsExactly("LT", "RT");
        assertThat(Modifiers.split("50;80 tc")).containsExactly("50", "80", "TC");
        assertThat(Modifiers.split("-L | ON")).containsExactly("L", "ON");
    }

    @Test
    void anAbsentOrEmptyCellHasNone() {
        assertThat(Modifiers.split(null)).isEmpty();
        assertThat(Modifiers.split(" | - ")).isEmpty();
    }
}
