package org.priceglass.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {
    private static final String MONDAY = "2026-11-02T10:00:00Z[UTC]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 */2 * * *     | 2026-11-02T12:00 | 2026-11-02T14:00
            0 6,18 * * *    | 2026-11-02T18:00 | 2026-11-03T06:00
            */30 7-22 * * * | 2026-11-02T10:30 | 2026-11-02T11:00
            0 2 * * 1       | 2026-11-09T02:00 | 2026-11-16T02:00
            0 0 * * 0       | 2026-11-08T00:00 | 2026-11-15T00:00
            0 0 * * 7       | 2026-11-08T00:00 | 2026-11-15T00:00
            0 0 1 JAN *     | 2027-01-01T00:00 | 2028-01-01T00:00
            """)
    void fault32_stepsListsRangesAndNamesAreUnderstood(String text, String first, String second) {
        assertThat(times(text, MONDAY, 2)).containsExactly(first, second);
    }

    @Test
    void whereBothDaysAreRestrictedEitherIsEnough() {
        assertThat(times("0 0 12 * 5", MONDAY, 3)).containsExactly("2026-11-06T00:00", "2026-11-12T00:00",
                "2026-11-13T00:00");
    }

    @Test
    void fault32_timesAreThoseOfTheTimeZone() {
        assertThat(times("0 6 * * *", "2026-11-02T10:00:00-08:00[America/Los_Angeles]", 1))
                .containsExactly("2026-11-03T06:00");
    }

    @Test
    void anHourThatTheClockSkipsDoesNotLoseTheDaysAfter() {
        assertThat(times("30 2 * * *", "2027-03-13T12:00:00-08:00[America/Los_Angeles]", 3))
                .contains("2027-03-15T02:30");
    }

    @Test
    void aTimeThatNeverComesHasNoNext() {
        assertThat(Cron.parse("0 0 31 2 *").next(ZonedDateTime.parse(MONDAY))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "* * * *", "0 0 0 * * *", "60 * * * *", "a b c d e", "0 0 * * 8"})
    void whatIsNoCronExpressionIsRefusedInOneLine(String text) {
        assertThatThrownBy(() -> Cron.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'").hasMessageNotContaining("\n");
    }

    @Test
    void dailyAndWeeklyAreWrittenAsCron() {
        assertThat(Cron.daily(LocalTime.of(6, 5)).text()).isEqualTo("5 6 * * *");
        assertThat(Cron.weekly(DayOfWeek.SUNDAY, LocalTime.of(1, 0))).isEqualTo(Cron.parse("0 1  * * 7"));
    }

    private static List<String> times(String cron, String after, int count) {
        List<String> times = new ArrayList<>();
        ZonedDateTime time = ZonedDateTime.parse(after);
        for (int i = 0; i < count; i++) {
            time = Cron.parse(cron).next(time);
            assertThat(time).isNotNull();
            times.add(time.toLocalDateTime().toString());
        }
        return times;
    }
}
