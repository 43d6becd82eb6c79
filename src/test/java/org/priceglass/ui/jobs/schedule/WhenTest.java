package org.priceglass.ui.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.job.schedule.Cron;

class WhenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 18 * * *   | Every day at 6:30 PM
            0 6 * * 1     | Mondays at 6:00 AM
            0 0 * * 0     | Sundays at 12:00 AM
            5 12 * * 7    | Sundays at 12:05 PM
            0 6 1 * *     | 0 6 1 * *
            */5 6 * * *   | */5 6 * * *
            0 6 * * 1-5   | 0 6 * * 1-5
            """)
    void expressionIsSaidAsSimplyAsItCanBe(String cron, String words) {
        assertThat(When.of(Cron.parse(cron)).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 18 * * *", "0 6 * * 1", "0 6 1 * *", "0 6 * * 1-5"})
    void whatIsSaidMeansTheSameExpression(String cron) {
        assertThat(When.of(Cron.parse(cron)).cron().text()).isEqualTo(cron);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6:30 PM", "6:30pm", "18:30", " 6:30 pm "})
    void timeIsReadAsPeopleWriteIt(String text) {
        assertThat(When.time(text)).isEqualTo(LocalTime.of(18, 30));
    }

    @Test
    void wholeHoursNeedNoMinutes() {
        assertThat(When.time("6 am")).isEqualTo(LocalTime.of(6, 0));
        assertThat(When.time("12AM")).isEqualTo(LocalTime.MIDNIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "six", "6:30 XM", "13 pm"})
    void otherTimesAreRefusedWithTheWayToWriteThem(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> When.time(text))
                .withMessageEndingWith("6:30 PM or 18:30");
    }
}
