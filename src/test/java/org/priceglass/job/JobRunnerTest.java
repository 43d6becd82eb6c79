package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priceglass.job.JobRoom.PATIENCE;
import static org.priceglass.job.JobRoom.download;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRunnerTest {
    @TempDir
    private Path folder;

    @Test
    void successIsRecordedWithWhatFollows() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> JobOutcome.of("{\"bytes\":7}").measured(7, -1)
                    .then(NewJob.of(JobQueue.PARSE, "read", "Read a.csv", "{\"file\":1}")));
            room.handle("read", job -> JobOutcome.of(job.payload()).measured(7, 3));
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            room.settle();

            Job fetched = room.job(id);
            assertThat(fetched.state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(fetched.result()).isEqualTo("{\"bytes\":7}");
            assertThat(fetched.times().finished()).isEqualTo(room.clock.instant());
            Job read = room.job(room.jobs.children(id).getFirst());
            assertThat(read.parent()).isEqualTo(id);
            assertThat(read.result()).isEqualTo("{\"file\":1}");
            assertThat(read.records()).isEqualTo(3);
            assertThat(room.jobs.counts().of(JobState.SUCCEEDED)).isEqualTo(2);
        }
    }

    @Test
    void whatPassesByItselfIsTriedAgainWithGrowingPauses() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                if (tries.incrementAndGet() < 3) {
                    throw new JobFailedException(FailureKind.CONNECTION, "connection reset by example.org");
                }
                return JobOutcome.DONE;
            });
            room.settings.set(room.names.retry(JobQueue.DOWNLOAD, FailureKind.CONNECTION),
                    new RetryPolicy(5, Duration.ofSeconds(10), Duration.ofMinutes(1), 0));
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            room.settle();
            assertThat(room.job(id).state()).isEqualTo(JobState.WAITING);
            assertThat(room.job(id).times().due()).isEqualTo(room.clock.instant().plusSeconds(10));

            room.pass(Duration.ofSeconds(9));
            assertThat(tries).hasValue(1);
            room.pass(Duration.ofSeconds(1));
            assertThat(room.job(id).times().due()).isEqualTo(room.clock.instant().plusSeconds(20));
            room.pass(Duration.ofSeconds(20));
            assertThat(room.job(id).state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(room.job(id).message()).as("fault 26: the message of an old failure goes with success").isNull();
            assertThat(room.jobs.attempts(id)).extracting(JobAttempt::end).containsExactly(AttemptEnd.FAILED,
                    AttemptEnd.FAILED, AttemptEnd.SUCCEEDED);
        }
    }

    @Test
    void aServerThatAsksForAPauseGetsIt() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                throw new JobFailedException(FailureKind.RATE_LIMITED, "429 from example.org", null,
                        Duration.ofHours(2), null);
            });
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            room.settle();
            assertThat(room.job(id).times().due()).isEqualTo(room.clock.instant().plus(Duration.ofHours(2)));
        }
    }

    @Test
    void aJobWhoseTurnAtAHostHasNotComeWaitsAsOftenAsItTakes() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                if (job.attempt() <= 20) {
                    throw new JobFailedException(FailureKind.HOST_BUSY, "example.org is busy with 2 requests of ours",
                            null, Duration.ofSeconds(10), null);
                }
                return JobOutcome.DONE;
            });
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            room.settle();
            for (int turn = 1; turn <= 20; turn++) {
                assertThat(room.job(id).state()).isEqualTo(JobState.WAITING);
                room.pass(Duration.ofSeconds(10));
            }
            assertThat(room.job(id).state()).isEqualTo(JobState.SUCCEEDED);
        }
    }

    @Test
    void fault26_whatIsAFactAboutTheSourceIsNotTriedAgain() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                throw new JobFailedException(FailureKind.valueOf(job.payload()), "no file", null, null, "<html>");
            });
            room.start();
            for (FailureKind kind : List.of(FailureKind.NOT_FOUND, FailureKind.FORBIDDEN, FailureKind.GONE,
                    FailureKind.LOGIN_WALL, FailureKind.CAPTCHA, FailureKind.PDF, FailureKind.BAD_CONTENT)) {
                long id = room.jobs.submit(NewJob.of(JobQueue.DOWNLOAD, "fetch", "a.csv", kind.name()));
                room.settle();
                assertThat(room.job(id).state()).isEqualTo(JobState.FAILED);
                assertThat(room.job(id).failure()).isEqualTo(kind);
                assertThat(room.jobs.attempts(id)).singleElement().extracting(JobAttempt::failure)
                        .isEqualTo(new JobFailure(kind, "no file", null, "<html>"));
            }
        }
    }

    @Test
    void aJobWithoutMemorySaysHowToGiveItMore() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                throw new OutOfMemoryError("Java heap space");
            });
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            room.settle();
            assertThat(room.job(id).message()).startsWith("out of memory: give the program more");
        }
    }

    @Test
    void aBugFailsWithItsWholeStackTrace() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                throw new IllegalStateException("outer", new IOException("inner"));
            });
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            room.settle();
            assertThat(room.job(id).failure()).isEqualTo(FailureKind.BUG);
            JobFailure failure = room.jobs.attempts(id).getFirst().failure();
            assertThat(failure).isNotNull();
            assertThat(failure.stack()).contains("IllegalStateException: outer",
                    "Caused by: java.io.IOException: inner", "JobRunnerTest");
        }
    }

    @Test
    void jobsOfAKindThatNobodyKnowsFailWithTheReason() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            room.settle();
            assertThat(room.job(id).message()).contains("does not know", "'fetch'");
        }
    }

    @Test
    void aFullDiskPausesTheQueueWithAnAlertAndLosesNoJob() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                if (tries.incrementAndGet() == 1) {
                    throw new JobFailedException(FailureKind.OUT_OF_SPACE, "the disk is full: make room");
                }
                return JobOutcome.DONE;
            });
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            room.settle();
            assertThat(room.jobs.isPaused(JobQueue.DOWNLOAD)).isTrue();
            assertThat(room.job(id).state()).isEqualTo(JobState.QUEUED);
            assertThat(room.alerts.open()).singleElement().satisfies(
                    alert -> assertThat(alert.message()).contains("download", "the disk is full: make room"));

            room.jobs.resume(JobQueue.DOWNLOAD);
            room.settle();
            assertThat(room.job(id).state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(room.alerts.open()).isEmpty();
        }
    }

    @Test
    void aPauseIsKeptWhenTheProgramEnds() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.jobs.pause(JobQueue.PARSE);
            room.jobs.submit(NewJob.of(JobQueue.PARSE, "read", "a.csv", "{}"));
        }
        AtomicInteger runs = new AtomicInteger();
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("read", job -> {
                runs.incrementAndGet();
                return JobOutcome.DONE;
            });
            room.start().runUntilIdle();
            assertThat(runs).hasValue(0);
            room.jobs.resume(JobQueue.PARSE);
            room.settle();
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void fault34_cancellingARunningJobReachesTheSocketThatItReads() throws Exception {
        try (JobRoom room = new JobRoom(folder);
                ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CountDownLatch reading = new CountDownLatch(1);
            room.handle("fetch", job -> {
                try (Socket socket = new Socket(silent.getInetAddress(), silent.getLocalPort());
                        var _ = job.onCancel(socket)) {
                    reading.countDown();
                    return JobOutcome.of(String.valueOf(socket.getInputStream().read()));
                }
            });
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            assertThat(reading.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            long asked = System.nanoTime();
            assertThat(room.jobs.cancel(id)).isTrue();
            room.settle();
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(1));
            assertThat(room.job(id).state()).isEqualTo(JobState.CANCELLED);
        }
    }

    @Test
    void aCancelInterruptsOnlyWhereTheJobAllowsIt() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            CountDownLatch waiting = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            room.handle("fetch", job -> {
                try (var _ = job.interruptible()) {
                    waiting.countDown();
                    never.await();
                }
                return JobOutcome.DONE;
            });
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            assertThat(waiting.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            room.jobs.cancel(id);
            room.settle();
            assertThat(room.job(id).state()).isEqualTo(JobState.CANCELLED);
            assertThat(room.workspace.jobs().lastId()).as("the database is still open").isEqualTo(id);
        }
    }

    @Test
    void aQueuedJobIsCancelledAtOnceAndRetriedByHand() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> JobOutcome.DONE);
            long id = room.jobs.submit(download("a.csv").once("fetch:a"));
            assertThat(room.jobs.cancel(id)).isTrue();
            assertThat(room.job(id).state()).isEqualTo(JobState.CANCELLED);
            assertThat(room.jobs.cancel(id)).isFalse();
            assertThat(room.jobs.retry(List.of(id))).isEqualTo(1);
            room.start();
            room.settle();
            assertThat(room.job(id).state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(room.jobs.retry(List.of(id))).as("nothing failed").isZero();
        }
    }

    @Test
    void allFailedJobsOfAQueueAreRetriedAsIfTheyHadNeverFailed() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                if (tries.incrementAndGet() <= 3) {
                    throw new JobFailedException(FailureKind.NOT_FOUND, "404");
                }
                return JobOutcome.DONE;
            });
            room.start();
            List<Long> ids = room.jobs.submit(null, List.of(download("a"), download("b"), download("c")));
            room.settle();
            assertThat(room.jobs.counts().of(JobQueue.DOWNLOAD, JobState.FAILED)).isEqualTo(3);
            assertThat(room.jobs.retryFailed(JobQueue.DOWNLOAD)).isEqualTo(3);
            room.settle();
            assertThat(room.jobs.counts().of(JobQueue.DOWNLOAD, JobState.FAILED)).isZero();
            assertThat(room.job(ids.getFirst()).tries()).isEqualTo(new JobTries(2, 0, 0));
        }
    }

    @Test
    void theSameOpenJobIsQueuedOnce() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> JobOutcome.DONE.then(download("again").once("fetch:a")));
            long id = room.jobs.submit(download("a.csv").once("fetch:a"));
            assertThat(room.jobs.submit(download("a.csv").once("fetch:a"))).isEqualTo(id);
            assertThat(room.jobs.submit(null, List.of(download("b").once("b"), download("b").once("b"))))
                    .containsOnly(id + 1);
        }
        try (JobRoom room = new JobRoom(folder)) {
            assertThat(room.jobs.submit(download("a.csv").once("fetch:a"))).isEqualTo(1);
            room.handle("fetch",
                    job -> job.id() == 1 ? JobOutcome.DONE.then(download("again").once("fetch:a")) : JobOutcome.DONE);
            room.start();
            room.settle();
            assertThat(room.jobs.children(1)).as("a job may queue its own like").hasSize(1);
        }
    }

    @Test
    void aJobThatMayNotRunYetWaitsForItsTime() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> JobOutcome.DONE);
            room.start();
            long id = room.jobs.submit(download("a.csv").notBefore(room.clock.instant().plusSeconds(60)));
            room.settle();
            assertThat(room.job(id).state()).isEqualTo(JobState.WAITING);
            room.pass(Duration.ofSeconds(60));
            assertThat(room.job(id).state()).isEqualTo(JobState.SUCCEEDED);
        }
    }

    @Test
    void whatRunsWhenTheProgramClosesIsDoneAnotherTime() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        try (JobRoom room = new JobRoom(folder)) {
            room.handle("fetch", job -> {
                CountDownLatch cancelled = new CountDownLatch(1);
                try (var _ = job.onCancel(cancelled::countDown)) {
                    running.countDown();
                    cancelled.await();
                }
                job.checkCancelled();
                return JobOutcome.DONE;
            });
            room.start();
            room.jobs.submit(download("a.csv"));
            assertThat(running.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        try (JobRoom room = new JobRoom(folder)) {
            assertThat(room.job(1).state()).isEqualTo(JobState.QUEUED);
            assertThat(room.job(1).tries()).isEqualTo(new JobTries(1, 0, 0));
            room.handle("fetch", job -> JobOutcome.DONE);
            room.start();
            room.settle();
            assertThat(room.job(1).state()).isEqualTo(JobState.SUCCEEDED);
        }
    }

    @Test
    void moreWorkersWorkAsSoonAsTheSettingsSaySo() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            CountDownLatch three = new CountDownLatch(3);
            room.handle("export", job -> {
                three.countDown();
                three.await();
                return JobOutcome.DONE;
            });
            room.start();
            for (int i = 0; i < 3; i++) {
                room.jobs.submit(NewJob.of(JobQueue.EXPORT, "export", "export", "{}"));
            }
            room.settings.set(room.names.workers(JobQueue.EXPORT), 3);
            room.settle();
            assertThat(room.jobs.counts().of(JobState.SUCCEEDED)).isEqualTo(3);
        }
    }

    @Test
    void progressAndLogAreSeenWhileItRuns() throws Exception {
        try (JobRoom room = new JobRoom(folder)) {
            CountDownLatch half = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            room.handle("fetch", job -> {
                job.begin("downloading", ProgressUnit.BYTES, 1000);
                job.log(LogLevel.WARN, "the server does not say how long the file is");
                room.clock.step(Duration.ofSeconds(2));
                job.done(500);
                half.countDown();
                goOn.await();
                return JobOutcome.DONE;
            });
            room.start();
            long id = room.jobs.submit(download("a.csv"));
            assertThat(half.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(room.job(id).progress()).isEqualTo(
                    new JobProgress("downloading", ProgressUnit.BYTES, 500, 1000, 250, Duration.ofSeconds(2)));
            goOn.countDown();
            room.settle();
            assertThat(room.job(id).progress().done()).isEqualTo(500);
            assertThat(room.jobs.log(id)).singleElement().satisfies(line -> {
                assertThat(line.level()).isEqualTo(LogLevel.WARN);
                assertThat(line.message()).isEqualTo("the server does not say how long the file is");
            });
        }
    }
}
