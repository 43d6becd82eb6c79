package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private final RetryPolicy policy = new RetryPolicy(5, Duration.ofSeconds(10), Duration.ofMinutes(2), 0.5);

    @Test
    void pausesDoubleUpToTheCap() {
        RetryPolicy exact = new RetryPolicy(9, Duration.ofSeconds(10), Duration.ofMinutes(2), 0);
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(i -> exact.pause(i, new Random(1)).toSeconds()))
                .containsExactly(10L, 20L, 40L, 80L, 120L, 120L);
        assertThat(exact.pause(Integer.MAX_VALUE, new Random(1))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void jitterSpreadsPausesWithinItsPart() {
        Random random = new Random(1);
        assertThat(IntStream.range(0, 200).mapToObj(i -> policy.pause(1, random)))
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10)))
                .anySatisfy(pause -> assertThat(pause).isLessThan(Duration.ofSeconds(6)))
                .anySatisfy(pause -> assertThat(pause).isGreaterThan(Duration.ofSeconds(9)));
    }

    @Test
    void itsTextIsReadAgain() {
        assertThat(RetryPolicy.parse(policy.text())).isEqualTo(policy);
        assertThat(RetryPolicy.parse(RetryPolicy.NEVER.text())).isEqualTo(RetryPolicy.NEVER);
    }

    @Test
    void aTextThatIsNoPolicyIsRefusedWithAnExample() {
        assertThatThrownBy(() -> RetryPolicy.parse("5 times")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 PT10S PT30M 0.3").hasMessageContaining("5 times");
        assertThatThrownBy(() -> RetryPolicy.parse("0 PT1S PT1S 0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKindOfFailureHasAPolicy() {
        for (FailureKind kind : FailureKind.values()) {
            assertThat(RetryPolicy.parse(RetryPolicies.usual(kind).text())).isEqualTo(RetryPolicies.usual(kind));
            assertThat(FailureKind.of(kind.label())).isEqualTo(kind);
        }
    }
}
