package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priceglass.job.JobRoom.PATIENCE;
import static org.priceglass.job.JobRoom.download;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.job.alert.Alerts;
import org.priceglass.job.watch.AlertCheck;
import org.priceglass.job.watch.BacklogCheck;
import org.priceglass.job.watch.FailureRateCheck;
import org.priceglass.job.watch.JobWatch;
import org.priceglass.job.watch.SlowCheck;
import org.priceglass.job.watch.StalledCheck;
import org.priceglass.job.watch.StorageCheck;
import org.priceglass.job.watch.StorageProbe;
import org.priceglass.job.watch.WatchSettings;

class JobWatchTest {
    private static final long TERABYTE = 1L << 40;

    @TempDir
    private Path folder;
    private JobRoom room;

    @BeforeEach
    void open() throws IOException {
        room = new JobRoom(folder);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    @Test
    void fault35_manyFailuresRaiseOneAlertThatIsAcknowledgedAndGoesByItself() throws Exception {
        room.handle("fetch", job -> {
            if (job.payload().equals("bad")) {
                throw new JobFailedException(FailureKind.NOT_FOUND, "404");
            }
            return JobOutcome.DONE;
        });
        room.start();
        submit("{}", 6);
        submit("bad", 4);
        JobWatch watch = watch(new FailureRateCheck(room.workspace.metrics(), room.settings, room.clock));
        watch.look();
        watch.look();
        Alert alert = only(AlertRule.FAILURE_RATE);
        assertThat(alert.subject()).isEqualTo("download");
        assertThat(alert.message()).contains("more than 30 % within 60 minutes");

        assertThat(room.alerts.acknowledge(alert.id())).isTrue();
        room.clock.step(Duration.ofMinutes(30));
        watch.look();
        assertThat(only(AlertRule.FAILURE_RATE).acknowledged()).isNotNull();
        assertThat(new Alerts(room.workspace.alerts(), room.clock).open()).as("kept in the workspace")
                .isEqualTo(room.alerts.open());

        room.clock.step(Duration.ofMinutes(31));
        watch.look();
        assertThat(room.alerts.open()).isEmpty();
        assertThat(room.alerts.latest(9)).singleElement()
                .satisfies(old -> assertThat(old.resolved()).isEqualTo(room.clock.instant()));
    }

    @Test
    void fault44_ofFewJobsNoRateIsTold() throws Exception {
        room.start();
        submit("{}", 9);
        watch(new FailureRateCheck(room.workspace.metrics(), room.settings, room.clock)).look();
        assertThat(room.jobs.counts().of(JobState.FAILED)).isEqualTo(9);
        assertThat(room.alerts.open()).isEmpty();
    }

    @Test
    void manyWaitingJobsOrOneThatWaitsLongAreABacklog() {
        room.settings.set(WatchSettings.BACKLOG_JOBS, 2);
        JobWatch watch = watch(new BacklogCheck(room.jobs, room.settings, room.clock));
        room.jobs.submit(null, List.of(download("a"), download("b")));
        room.jobs.submit(NewJob.of(JobQueue.PARSE, "read", "a", "{}"));
        watch.look();
        assertThat(room.alerts.open()).isEmpty();
        long third = room.jobs.submit(download("c"));
        watch.look();
        assertThat(only(AlertRule.BACKLOG).message()).contains("more than 2 jobs wait in the queue download");
        room.jobs.cancel(third);
        watch.look();
        assertThat(room.alerts.open()).isEmpty();

        room.jobs.pause(JobQueue.DOWNLOAD);
        room.clock.step(Duration.ofHours(13));
        watch.look();
        assertThat(only(AlertRule.BACKLOG).subject()).as("a paused queue is meant to wait").isEqualTo("parse");
    }

    @Test
    void fault43_aJobThatGoesOnIsNotStalledHoweverLongItRuns() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        JobContext[] running = new JobContext[1];
        room.handle("fetch", job -> {
            job.begin("downloading", ProgressUnit.BYTES, 100);
            running[0] = job;
            begun.countDown();
            end.await();
            return JobOutcome.DONE;
        });
        room.start();
        long id = room.jobs.submit(download("a"));
        assertThat(begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        JobWatch watch = watch(new StalledCheck(room.jobs, room.settings));
        for (int i = 1; i <= 10; i++) {
            room.clock.step(Duration.ofMinutes(9));
            running[0].done(i);
            watch.look();
        }
        assertThat(room.alerts.open()).isEmpty();
        assertThat(room.job(id).state()).isEqualTo(JobState.RUNNING);

        room.clock.step(Duration.ofMinutes(11));
        watch.look();
        assertThat(only(AlertRule.STALLED).subject()).isEqualTo("job " + id);
        end.countDown();
        room.settle();
        watch.look();
        assertThat(room.alerts.open()).isEmpty();
        assertThat(room.job(id).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void aStageThatTakesMuchLongerThanItUsedToIsSlow() throws Exception {
        Duration[] takes = {Duration.ofSeconds(10)};
        room.handle("fetch", job -> {
            room.clock.step(takes[0]);
            return JobOutcome.DONE.measured(1_000_000, -1);
        });
        room.settings.set(room.names.workers(JobQueue.DOWNLOAD), 1);
        room.settings.set(WatchSettings.SLOW_JOBS, 2);
        room.start();
        submit("{}", 10);
        JobWatch watch = watch(new SlowCheck(room.workspace.metrics(), room.settings, room.clock));
        watch.look();
        assertThat(room.alerts.open()).isEmpty();
        takes[0] = Duration.ofSeconds(31);
        submit("{}", 2);
        watch.look();
        assertThat(only(AlertRule.SLOW).message()).contains("download", "more than 3 times");
        takes[0] = Duration.ofSeconds(10);
        submit("{}", 2);
        watch.look();
        assertThat(room.alerts.open()).isEmpty();
    }

    @Test
    void aWorkspaceNearItsLimitOrAFullDiskIsTold() {
        long[] bytes = {850, TERABYTE};
        JobWatch watch = watch(new StorageCheck(new StorageProbe() {
            @Override
            public long used() {
                return bytes[0];
            }

            @Override
            public long free() {
                return bytes[1];
            }
        }, room.settings));
        watch.look();
        room.settings.set(WatchSettings.STORAGE_LIMIT, 1000L);
        watch.look();
        assertThat(room.alerts.open()).isEmpty();
        bytes[0] = 901;
        watch.look();
        assertThat(only(AlertRule.STORAGE).message()).contains("90 %");
        bytes[0] = 10;
        bytes[1] = 1 << 20;
        watch.look();
        assertThat(only(AlertRule.STORAGE).message()).contains("free on the disk");
        bytes[1] = TERABYTE;
        watch.look();
        assertThat(room.alerts.open()).isEmpty();
    }

    private JobWatch watch(AlertCheck check) {
        return new JobWatch(room.alerts, List.of(check));
    }

    private void submit(String payload, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            room.jobs.submit(NewJob.of(JobQueue.DOWNLOAD, "fetch", "a", payload));
        }
        room.settle();
    }

    private Alert only(AlertRule rule) {
        assertThat(room.alerts.open()).singleElement().satisfies(alert -> assertThat(alert.rule()).isEqualTo(rule));
        return room.alerts.open().getFirst();
    }
}
