package org.priceglass.ui.common.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppearanceTest {
    @Test
    void unknownOrMissingNameFollowsTheSystem() {
        assertThat(Appearance.ofName("dark")).isEqualTo(Appearance.DARK);
        assertThat(Appearance.ofName("sepia")).isEqualTo(Appearance.SYSTEM);
        assertThat(Appearance.ofName(null)).isEqualTo(Appearance.SYSTEM);
    }
}
