package org.priceglass.ui.jobs.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.settings.Setting;

class SettingTextTest {
    private static final Setting<Duration> TIME = Setting.duration("time", Duration.ZERO);
    private static final Setting<Long> SIZE = Setting.bytes("size", 0);
    private static final Setting<Double> SHARE = Setting.share("share", 0);

    @ParameterizedTest
    @CsvSource({"90 s, PT1M30S, 1 min 30 s", "2h30min, PT2H30M, 2 h 30 min", "1.5 h, PT1H30M, 1 h 30 min",
            "1 day, PT24H, 1 day", "P7D, PT168H, 7 days", "250 ms, PT0.25S, 250 ms", "0 s, PT0S, 0 s"})
    void timesAreWrittenAsPeopleDo(String written, Duration value, String shown) {
        assertThat(SettingText.parse(TIME, written)).isEqualTo(value);
        assertThat(SettingText.format(TIME, value)).isEqualTo(shown);
        assertThat(SettingText.parse(TIME, shown)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5 GB|5000000000", "1.5 tb|1500000000000", "500|500", "1,234 bytes|1234",
            "no limit|9223372036854775807"})
    void sizesAreWrittenAsPeopleDo(String written, long value) {
        assertThat(SettingText.parse(SIZE, written)).isEqualTo(value);
        assertThat(SettingText.parse(SIZE, SettingText.format(SIZE, value))).as("nothing is rounded").isEqualTo(value);
    }

    @Test
    void sharesArePercents() {
        assertThat(SettingText.parse(SHARE, "12.5 %")).isEqualTo(0.125);
        assertThat(SettingText.parse(SHARE, "0.3")).isEqualTo(0.3);
        assertThat(SettingText.format(SHARE, 0.3)).isEqualTo("30 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "10", "10 fortnights", "10 min and more", "-5 s", "99999999999999999999 days"})
    void whatIsNoTimeIsRefusedInOneLine(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> SettingText.parse(TIME, written)).satisfies(
                refused -> assertThat(refused.getMessage()).contains("length of time", "10 min").doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "5 apples", "-1", "1.5 bytes", "99999999999 TB"})
    void whatIsNoSizeIsRefusedInOneLine(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> SettingText.parse(SIZE, written))
                .withMessageContaining("'" + written + "' is no size").withMessageContaining("5 GB");
    }
}
