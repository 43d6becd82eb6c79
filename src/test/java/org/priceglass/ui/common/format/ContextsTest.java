package org.priceglass.ui.common.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priceglass.compare.ChargeContext;

class ContextsTest {
    @Test
    void partsThatAreThereStandInOneLine() {
        assertThat(Contexts.words(new ChargeContext("outpatient", "facility", List.of("TC", "LT"), null)))
                .isEqualTo("outpatient · facility · TC LT");
        assertThat(Contexts.words(new ChargeContext(null, null, List.of(), null))).isEmpty();
    }
}
