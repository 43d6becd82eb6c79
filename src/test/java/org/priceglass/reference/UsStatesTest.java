package org.priceglass.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsStatesTest {
    @Test
    void codesAndNamesGiveTheCode() {
        assertThat(UsStates.code("ca")).contains("CA");
        assertThat(UsStates.code(" West Virginia ")).contains("WV");
        assertThat(UsStates.code("District of Columbia")).contains("DC");
        assertThat(UsStates.code("PW")).contains("PW");
    }

    @Test
    void anythingElseGivesNone() {
        assertThat(UsStates.code("XX")).isEmpty();
        assertThat(UsStates.code("")).isEmpty();
        assertThat(UsStates.code("Ontario")).isEmpty();
    }
}
