package org.priceglass.ui.common.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priceglass.ui.common.format.ByteSizes;

class ProgressTextTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void speedAndTimeLeftFollowFromBytesAndTime() {
        assertThat(ProgressText.of(bytes("a.csv", 120_000_000, 1_200_000_000, 2 * SECOND)))
                .isEqualTo("a.csv: 120 MB of 1.2 GB, 60 MB/s, 18 s left");
    }

    @Test
    void nothingIsGuessedInTheFirstMoment() {
        assertThat(ProgressText.of(bytes("a.csv", 1_000_000, 2_000_000, SECOND / 10)))
                .isEqualTo("a.csv: 1.0 MB of 2.0 MB");
    }

    @Test
    void unknownTotalHasNoTimeLeft() {
        assertThat(ProgressText.of(bytes("a.csv.gz", 50_000_000, 0, SECOND))).isEqualTo("a.csv.gz: 50 MB, 50 MB/s");
    }

    @Test
    void whateverElseIsCountedIsSaidInItsOwnWords() {
        assertThat(ProgressText
                .of(new TaskControl.Progress("Charges", 12_000, 300_000, 2 * SECOND, n -> String.valueOf(n))))
                .isEqualTo("Charges: 12000 of 300000, 6000/s, 48 s left");
    }

    private static TaskControl.Progress bytes(String name, long done, long total, long nanos) {
        return new TaskControl.Progress(name, done, total, nanos, ByteSizes::format);
    }
}
