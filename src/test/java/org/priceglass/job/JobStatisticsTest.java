package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.metric.FinishedJobs;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.job.metric.KindRate;
import org.priceglass.job.metric.Sample;
import org.priceglass.job.metric.SizedRun;
import org.priceglass.job.watch.StorageProbe;
import org.priceglass.job.watch.StorageSampler;

/** The clock stands at 10:00 UTC. */
class JobStatisticsTest {
    private static final Instant TEN = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));
    private static final Instant NOON = TEN.plus(Duration.ofHours(2));

    @TempDir
    private Path folder;
    private JobRoom room;
    private JobStatistics statistics;

    @BeforeEach
    void open() throws IOException {
        room = new JobRoom(folder);
        statistics = new JobStatistics(room.workspace.metrics());
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    @Test
    void fault33_figuresAreThoseOfRealJobs() throws Exception {
        work();
        assertThat(statistics.finished(TEN, ELEVEN)).containsExactlyInAnyOrder(
                new FinishedJobs(TEN, JobQueue.PARSE, "read", JobState.SUCCEEDED, 2, Duration.ofSeconds(10), 2000, 60),
                new FinishedJobs(TEN, JobQueue.DOWNLOAD, "fetch", JobState.FAILED, 1, Duration.ZERO, 0, 0));
        assertThat(statistics.perHour(TEN, NOON)).containsEntry(TEN, 3L).containsEntry(ELEVEN, 1L);
        assertThat(statistics.sized(TEN, 2)).hasSize(2).extracting(SizedRun::bytes, SizedRun::took)
                .containsOnly(tuple(1000L, Duration.ofSeconds(5)));
    }

    @Test
    void fault44_ratesAreOfFinishedJobsOnlyAndNoneIsToldOfNone() throws Exception {
        work();
        assertThat(statistics.rates(TEN, ELEVEN)).containsExactly(new KindRate(JobQueue.DOWNLOAD, "fetch", 0, 1, 0),
                new KindRate(JobQueue.PARSE, "read", 2, 0, 0));
        assertThat(statistics.rates(TEN, ELEVEN).getLast().success()).hasValue(1);
        assertThat(new KindRate(JobQueue.EXPORT, "x", 0, 0, 3).success()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void fault44_figuresStayWhenOldJobsAreRemoved() throws Exception {
        work();
        List<KindRate> rates = statistics.rates(TEN, NOON);
        Map<Instant, Long> perHour = statistics.perHour(TEN, NOON);
        room.clock.step(Duration.ofDays(1));
        assertThat(room.jobs.remove(JobState.SUCCEEDED, room.clock.instant(), 1)).isEqualTo(1);
        assertThat(room.jobs.remove(JobState.SUCCEEDED, room.clock.instant(), 99)).isEqualTo(1);
        assertThat(room.jobs.remove(JobState.FAILED, room.clock.instant(), 99)).isEqualTo(1);
        assertThat(statistics.rates(TEN, NOON)).isEqualTo(rates);
        assertThat(statistics.perHour(TEN, NOON)).isEqualTo(perHour);
        assertThat(statistics.finished(TEN, ELEVEN).stream().mapToLong(FinishedJobs::records).sum()).isEqualTo(60);
    }

    @Test
    void theRoomThatAWorkspaceTakesIsSampledOnceAnHour() {
        StorageProbe probe = room.workspace.storage();
        assertThat(probe.used()).isPositive();
        assertThat(probe.free()).isPositive();
        StorageSampler sampler = new StorageSampler(probe, room.workspace.metrics(), room.clock);
        sampler.look();
        room.clock.step(Duration.ofMinutes(59));
        new StorageSampler(probe, room.workspace.metrics(), room.clock).look();
        sampler.look();
        room.clock.step(Duration.ofMinutes(1));
        sampler.look();
        assertThat(statistics.samples(JobStatistics.STORAGE, TEN, NOON)).extracting(Sample::at).containsExactly(TEN,
                ELEVEN);
    }

    /** At ten two reads of 5 s and a failed fetch, after eleven one read; a fetch waits to be retried. */
    private void work() throws InterruptedException {
        room.handle("read", job -> {
            room.clock.step(Duration.ofSeconds(5));
            return JobOutcome.DONE.measured(1000, 30);
        });
        room.handle("fetch", job -> {
            throw new JobFailedException(FailureKind.valueOf(job.payload()), "no");
        });
        room.start();
        run(JobQueue.PARSE, "read", "{}");
        run(JobQueue.PARSE, "read", "{}");
        run(JobQueue.DOWNLOAD, "fetch", "NOT_FOUND");
        run(JobQueue.DOWNLOAD, "fetch", "CONNECTION");
        room.clock.step(Duration.ofHours(1));
        run(JobQueue.PARSE, "read", "{}");
    }

    private void run(JobQueue queue, String kind, String payload) throws InterruptedException {
        room.jobs.submit(NewJob.of(queue, kind, kind, payload));
        room.settle();
    }
}
