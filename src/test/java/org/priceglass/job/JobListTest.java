package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priceglass.job.JobRoom.download;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobListTest {
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
    void jobsAreFilteredByQueueStateFailureAndText() throws Exception {
        room.handle("fetch", job -> {
            if (job.id() == 2) {
                throw new JobFailedException(FailureKind.NOT_FOUND, "404 for https://example.org/B.csv");
            }
            return JobOutcome.DONE.measured(job.id() * 10, -1);
        });
        room.jobs.submit(null, List.of(download("Download a.csv"), download("Download b"), download("Download c.csv"),
                NewJob.of(JobQueue.EXPORT, "unknown", "Export", "{}")));
        room.start();
        room.settle();
        assertThat(ids(Set.of(JobQueue.DOWNLOAD), Set.of(), Set.of(), null)).containsExactly(3L, 2L, 1L);
        assertThat(ids(Set.of(), EnumSet.of(JobState.FAILED), Set.of(), null)).containsExactly(4L, 2L);
        assertThat(ids(Set.of(), Set.of(), Set.of(FailureKind.NOT_FOUND), null)).containsExactly(2L);
        assertThat(ids(Set.of(), Set.of(), Set.of(), "b.CSV")).as("in the message").containsExactly(2L);
        assertThat(ids(Set.of(), Set.of(), Set.of(), "%")).as("no wildcard").isEmpty();
        assertThat(room.jobs.count(new JobFilter(Set.of(), Set.of(), Set.of(), ".csv"))).isEqualTo(3);
    }

    @Test
    void everyColumnSortsAndWhatIsMissingComesLast() throws Exception {
        room.handle("fetch", job -> JobOutcome.DONE.measured(job.id() == 1 ? -1 : 100 - job.id(), -1));
        room.jobs.submit(null, List.of(download("b"), download("C"), download("a")));
        room.start();
        room.settle();
        assertThat(sorted(JobOrder.Column.TITLE, false)).containsExactly(3L, 1L, 2L);
        assertThat(sorted(JobOrder.Column.BYTES, false)).containsExactly(3L, 2L, 1L);
        assertThat(sorted(JobOrder.Column.BYTES, true)).containsExactly(2L, 3L, 1L);
        for (JobOrder.Column column : JobOrder.Column.values()) {
            assertThat(sorted(column, true)).containsExactlyInAnyOrder(1L, 2L, 3L);
        }
        assertThat(room.jobs.jobs(List.of(3L, 99L, 1L))).extracting(Job::id).containsExactly(3L, 1L);
    }

    @Test
    void fault49_titlesOfAnyLengthAndLinesOfTheSameMomentAreKept() throws Exception {
        String title = "Download " + "x".repeat(5000);
        room.handle("fetch", job -> {
            for (int i = 0; i < 50; i++) {
                job.log(i % 2 == 0 ? LogLevel.INFO : LogLevel.WARN, "line " + i);
            }
            return JobOutcome.DONE;
        });
        long id = room.jobs.submit(download(title));
        room.start();
        room.settle();
        assertThat(room.job(id).work().title()).isEqualTo(title);
        assertThat(room.jobs.log(id)).extracting(JobLogLine::message).hasSize(50).startsWith("line 0", "line 1");
        LogFilter warnings = new LogFilter(null, Set.of(JobQueue.DOWNLOAD), Set.of(LogLevel.WARN), "LINE 4");
        assertThat(room.jobs.log(warnings, JobStore.NEWEST, 3)).as("the limit counts what is wanted")
                .extracting(JobLogLine::message).containsExactly("line 49", "line 47", "line 45");
        assertThat(room.jobs.log(new LogFilter(null, Set.of(JobQueue.SCAN), Set.of(), null), JobStore.NEWEST, 9))
                .isEmpty();
    }

    @Test
    void fault47_logsAreExportedWholeWithQuotesDoubled() throws Exception {
        room.handle("fetch", job -> {
            for (int i = 0; i < 1200; i++) {
                job.log(LogLevel.INFO, "he said \"" + i + "\", then\nleft");
            }
            return JobOutcome.DONE;
        });
        long id = room.jobs.submit(download("a"));
        room.start();
        room.settle();
        StringBuilder csv = new StringBuilder();
        assertThat(new LogCsv(room.jobs).write(LogFilter.of(id), csv)).isEqualTo(1200);
        assertThat(csv.toString().replace("\r\n", "|")).startsWith("""
                time,job,attempt,level,message|2026-11-02T10:00:00Z,1,1,info,"he said ""1199"", then
                left"|""");
        assertThat(csv).endsWith("\"he said \"\"0\"\", then\nleft\"\r\n");
    }

    @Test
    void fault48_oldFinishedJobsAreRemovedAndNothingElse() throws Exception {
        room.handle("fetch", job -> {
            job.log(LogLevel.INFO, "hello");
            if (job.payload().equals("bad")) {
                throw new JobFailedException(FailureKind.NOT_FOUND, "404");
            }
            return JobOutcome.DONE.measured(10, 2);
        });
        room.handle(JobCleanup.KIND, new JobCleanup(room.jobs, room.settings, room.clock));
        room.jobs.submit(null, List.of(download("old"), NewJob.of(JobQueue.DOWNLOAD, "fetch", "old and failed", "bad"),
                download("waits").notBefore(room.clock.instant().plus(Duration.ofDays(999)))));
        room.jobs.pause(JobQueue.EXPORT);
        room.start();
        room.settle();
        room.jobs.submit(NewJob.of(JobQueue.EXPORT, "export", "old and queued", "{}"));
        room.clock.step(Duration.ofDays(31));
        long fresh = room.jobs.submit(download("fresh"));
        room.settle();
        room.jobs.submit(JobCleanup.job());
        room.settle();

        assertThat(room.jobs.job(1)).isEmpty();
        assertThat(room.jobs.attempts(1)).isEmpty();
        assertThat(room.jobs.log(1)).isEmpty();
        assertThat(room.jobs.log(2)).hasSize(1);
        assertThat(room.jobs.ids(JobFilter.ALL, JobOrder.NEWEST, 99)).containsExactly(6L, fresh, 4L, 3L, 2L);
        assertThat(room.jobs.counts().of(JobQueue.DOWNLOAD, JobState.SUCCEEDED)).isEqualTo(1);
        assertThat(room.jobs.counts().total()).isEqualTo(5);
        assertThat(room.job(6).result()).isEqualTo("{\"removed\":1}");
    }

    @Test
    void fault34_noIdIsGivenTwice() throws Exception {
        room.handle("fetch", job -> JobOutcome.DONE);
        room.start();
        long id = room.jobs.submit(download("a"));
        room.settle();
        room.clock.step(Duration.ofDays(1));
        assertThat(room.jobs.remove(JobState.SUCCEEDED, room.clock.instant(), 99)).isZero();
        room.close();
        room = new JobRoom(folder);
        assertThat(room.jobs.submit(download("b"))).isGreaterThan(id);
    }

    @Test
    void fault35_screensAreToldWhatHappensManyChangesAtOnce() throws Exception {
        List<JobChanges> told = new ArrayList<>();
        room.jobs.watch(told::add);
        CountDownLatch done = new CountDownLatch(2);
        room.jobs.book().listen(ticket -> {
            if (ticket.state() == JobState.SUCCEEDED) {
                done.countDown();
            }
        });
        room.handle("fetch", job -> JobOutcome.DONE);
        room.start();
        room.jobs.submit(null, List.of(download("a"), download("b")));
        assertThat(done.await(JobRoom.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(told).isEmpty();
        room.ticker.tick();
        room.ticker.tick();
        assertThat(told).singleElement().satisfies(changes -> {
            assertThat(changes.changed()).containsExactlyInAnyOrder(1L, 2L);
            assertThat(changes.counts().of(JobQueue.DOWNLOAD, JobState.SUCCEEDED)).isEqualTo(2);
        });
    }

    private List<Long> ids(Set<JobQueue> queues, Set<JobState> states, Set<FailureKind> failures,
            @Nullable String text) {
        return room.jobs.ids(new JobFilter(queues, states, failures, text), JobOrder.NEWEST, 100);
    }

    private List<Long> sorted(JobOrder.Column column, boolean descending) {
        return room.jobs.ids(JobFilter.ALL, new JobOrder(column, descending), 100);
    }
}
