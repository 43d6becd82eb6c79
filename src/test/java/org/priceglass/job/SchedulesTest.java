package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.schedule.Cron;
import org.priceglass.job.schedule.Schedule;
import org.priceglass.job.schedule.Schedules;

/** The clock stands at 10:00 UTC on a Monday. */
class SchedulesTest {
    private static final NewJob SCAN = NewJob.of(JobQueue.SCAN, "scan", "Scan Texas", "{\"states\":[\"TX\"]}");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @TempDir
    private Path folder;
    private JobRoom room;
    private Schedules schedules;

    @BeforeEach
    void open() throws IOException {
        open(new StepClock());
    }

    private void open(StepClock clock) throws IOException {
        room = new JobRoom(folder, clock).handle("scan", job -> JobOutcome.DONE);
        schedules = new Schedules(room.workspace.schedules(), room.jobs, room.clock);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    @Test
    void fault31_aScheduleRunsOnceAndMovesOn() {
        schedules.add("Every day", Cron.parse("0 6 * * *"), LOS_ANGELES, SCAN);
        assertThat(schedule().nextRun()).isEqualTo(Instant.parse("2026-11-02T14:00:00Z"));
        schedules.look();
        assertThat(room.jobs.counts().total()).isZero();

        room.clock.step(Duration.ofHours(4));
        schedules.look();
        schedules.look();
        room.clock.step(Duration.ofMinutes(1));
        schedules.look();
        assertThat(room.jobs.counts().total()).isEqualTo(1);
        assertThat(schedule().lastRun()).isEqualTo(Instant.parse("2026-11-02T14:00:00Z"));
        assertThat(schedule().lastJob()).isEqualTo(1);
        assertThat(schedule().nextRun()).isEqualTo(Instant.parse("2026-11-03T14:00:00Z"));
        assertThat(room.job(1).work().payload()).as("fault 36: what was asked for is what is scanned")
                .isEqualTo(SCAN.payload());
    }

    @Test
    void runsThatWereMissedAreCaughtUpOnce() throws Exception {
        schedules.add("Hourly", Cron.parse("0 * * * *"), LOS_ANGELES, SCAN);
        StepClock clock = room.clock;
        room.close();
        clock.step(Duration.ofHours(30));
        open(clock);
        schedules.look();
        room.start();
        room.settle();
        schedules.look();
        assertThat(room.jobs.counts().total()).isEqualTo(1);
        assertThat(schedule().nextRun()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void aRunIsLeftOutWhileTheOneBeforeIsOpen() {
        schedules.add("Hourly", Cron.parse("0 * * * *"), LOS_ANGELES, SCAN);
        for (int i = 0; i < 3; i++) {
            room.clock.step(Duration.ofHours(1));
            schedules.look();
        }
        assertThat(room.jobs.counts().total()).isEqualTo(1);
        assertThat(schedule().lastRun()).isEqualTo(room.clock.instant());
    }

    @Test
    void aScheduleIsSwitchedOffRunByHandAndDeleted() {
        Schedule schedule = schedules.add("Hourly", Cron.parse("0 * * * *"), LOS_ANGELES, SCAN);
        schedules.enable(schedule, false);
        assertThat(schedule().nextRun()).isNull();
        room.clock.step(Duration.ofDays(1));
        schedules.look();
        assertThat(room.jobs.counts().total()).isZero();
        schedules.runNow(schedule());
        assertThat(room.jobs.counts().total()).isEqualTo(1);
        schedules.enable(schedule(), true);
        schedules.look();
        assertThat(room.jobs.counts().total()).as("nothing is caught up").isEqualTo(1);
        assertThatThrownBy(() -> schedules.add("Hourly", Cron.parse("0 * * * *"), LOS_ANGELES, SCAN))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'Hourly' already");
        schedules.delete(schedule.id());
        assertThat(schedules.all()).isEmpty();
    }

    private Schedule schedule() {
        return schedules.all().getFirst();
    }
}
