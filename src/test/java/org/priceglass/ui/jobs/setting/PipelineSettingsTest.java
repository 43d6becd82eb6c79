package org.priceglass.ui.jobs.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobSettings;
import org.priceglass.job.RetryPolicy;
import org.priceglass.job.watch.WatchSettings;
import org.priceglass.settings.Settings;
import org.priceglass.ui.jobs.JobsRoom;
import org.priceglass.ui.jobs.setting.RetryViewModel.RetryRow;

class PipelineSettingsTest {
    private JobsRoom room;
    private Settings settings;
    private JobSettings names;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new JobsRoom(folder);
        settings = room.services.settings();
        names = new JobSettings(room.services.machine());
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    @Test
    void enteredValueIsInForceAndKeptInTheWorkspace() {
        SettingEntry<Duration> entry = entry();
        entry.textProperty().set("45 min");
        entry.enter();

        assertThat(settings.get(WatchSettings.STALLED_AFTER)).isEqualTo(Duration.ofMinutes(45));
        assertThat(new Settings(room.workspace().settings()).get(WatchSettings.STALLED_AFTER))
                .isEqualTo(Duration.ofMinutes(45));
        assertThat(entry.changedProperty().get()).isTrue();
        entry.reset();
        assertThat(entry.textProperty().get()).isEqualTo("10 min");
        assertThat(settings.isSet(WatchSettings.STALLED_AFTER)).isFalse();
    }

    @Test
    void refusedValueLeavesWhatIsInForceAndStaysToBeMended() {
        SettingEntry<Duration> entry = entry();
        entry.textProperty().set("soon");
        entry.enter();

        assertThat(entry.errorProperty().get()).startsWith("'soon' is no length of time");
        assertThat(entry.textProperty().get()).isEqualTo("soon");
        assertThat(settings.isSet(WatchSettings.STALLED_AFTER)).isFalse();
        entry.renew();
        assertThat(entry.errorProperty().get()).isEmpty();
    }

    @Test
    void retriesOfOneQueueAreSetAndResetWithoutTouchingOthers() {
        RetryViewModel retries = new RetryViewModel(settings, names, room.same.tasks());
        select(retries, FailureKind.NOT_FOUND);
        retries.attemptsProperty().set("3");
        retries.baseProperty().set("1 min");
        retries.capProperty().set("5 min");
        retries.jitterProperty().set("20 %");
        retries.save();

        RetryPolicy set = new RetryPolicy(3, Duration.ofMinutes(1), Duration.ofMinutes(5), 0.2);
        assertThat(settings.get(names.retry(JobQueue.DOWNLOAD, FailureKind.NOT_FOUND))).isEqualTo(set);
        assertThat(settings.get(names.retry(JobQueue.SCAN, FailureKind.NOT_FOUND))).isEqualTo(RetryPolicy.NEVER);
        assertThat(row(retries, FailureKind.NOT_FOUND).does()).isEqualTo("tried 3 times");
        assertThat(row(retries, FailureKind.NOT_FOUND).pauses()).isEqualTo("1 min to 5 min");
        retries.reset();
        assertThat(row(retries, FailureKind.NOT_FOUND).changed()).isFalse();
    }

    @Test
    void retriesAreSetInEveryQueueAtOnce() {
        RetryViewModel retries = new RetryViewModel(settings, names, room.same.tasks());
        select(retries, FailureKind.TIMEOUT);
        retries.attemptsProperty().set("2");
        retries.saveEverywhere();

        assertThat(JobQueue.values()).allSatisfy(
                queue -> assertThat(settings.get(names.retry(queue, FailureKind.TIMEOUT)).attempts()).isEqualTo(2));
    }

    @Test
    void retriesThatMakeNoSenseAreRefusedInOneLine() {
        RetryViewModel retries = new RetryViewModel(settings, names, room.same.tasks());
        select(retries, FailureKind.TIMEOUT);
        retries.capProperty().set("1 s");
        retries.save();

        assertThat(retries.errorProperty().get()).isEqualTo("the longest pause is shorter than the first one");
        assertThat(settings.isSet(names.retry(JobQueue.DOWNLOAD, FailureKind.TIMEOUT))).isFalse();
    }

    private SettingEntry<Duration> entry() {
        return new SettingGroups(settings, room.same.tasks()).entry(WatchSettings.STALLED_AFTER, "Stalled after");
    }

    private static void select(RetryViewModel retries, FailureKind kind) {
        retries.selectedProperty().set(row(retries, kind));
    }

    private static RetryRow row(RetryViewModel retries, FailureKind kind) {
        return retries.rows().stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }
}
