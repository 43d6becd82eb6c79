package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRangeTest {
    @Test
    void saysWhichBytesOfHowMany() {
        assertThat(ContentRange.of("bytes 5-9/10")).contains(new ContentRange(5, 9, OptionalLong.of(10)));
        assertThat(ContentRange.of(" Bytes 5 - 9 / * ")).contains(new ContentRange(5, 9, OptionalLong.empty()));
        assertThat(ContentRange.of("bytes */10")).contains(new ContentRange(-1, -1, OptionalLong.of(10)));
        assertThat(ContentRange.of("bytes 3000000000-5999999999/6000000000").orElseThrow().length())
                .isEqualTo(3_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes", "bytes 5-9", "bytes 9-5/10", "bytes 5-10/10", "items 5-9/10", "bytes -5/10",
            "bytes 5-9/ten", "bytes 99999999999999999999-1/2"})
    void nonsenseSaysNothing(String header) {
        assertThat(ContentRange.of(header)).isEmpty();
    }
}
