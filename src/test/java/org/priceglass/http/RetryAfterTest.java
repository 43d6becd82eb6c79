package org.priceglass.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private final RetryAfter retryAfter = new RetryAfter(
            Clock.fixed(Instant.parse("2026-10-21T07:28:00Z"), ZoneOffset.UTC));

    @Test
    void isSecondsOrADate() {
        assertThat(retryAfter.of("120")).contains(Duration.ofMinutes(2));
        assertThat(retryAfter.of(" 0 ")).contains(Duration.ZERO);
        assertThat(retryAfter.of("Wed, 21 Oct 2026 07:30:30 GMT")).contains(Duration.ofSeconds(150));
    }

    @Test
    void aDateThatIsOverIsNow() {
        assertThat(retryAfter.of("Wed, 21 Oct 2026 07:27:00 GMT")).contains(Duration.ZERO);
    }

    @Test
    void nonsenseSaysNothing() {
        assertThat(retryAfter.of("soon")).isEmpty();
        assertThat(retryAfter.of("-5")).isEmpty();
        assertThat(retryAfter.of("")).isEmpty();
        assertThat(retryAfter.of(null)).isEmpty();
        assertThat(retryAfter.of("99999999999999999999")).contains(Duration.ofSeconds(999_999_999));
    }
}
