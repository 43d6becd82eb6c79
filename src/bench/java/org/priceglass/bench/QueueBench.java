package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobParts;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobRunner;
import org.priceglass.job.JobSettings;
import org.priceglass.job.JobState;
import org.priceglass.job.Jobs;
import org.priceglass.job.Machine;
import org.priceglass.job.NewJob;
import org.priceglass.job.Ticker;
import org.priceglass.job.alert.Alerts;
import org.priceglass.settings.Settings;
import org.priceglass.workspace.Workspace;

/**
 * How many jobs that do nothing are worked in a second, each claimed, recorded and durable against a kill: the cost of
 * the queue itself. Prints every run: jobs per second of queueing and of working, and the size of the file.
 */
final class QueueBench {
    private static final int JOBS = 10_000;
    private static final int LANES = 50;
    private static final int[] WORKERS = {1, 4, 16};

    private final BenchFiles files;

    QueueBench(BenchFiles files) {
        this.files = files;
    }

    void run(int runs) throws IOException, InterruptedException {
        for (int i = 0; i < runs; i++) {
            for (int workers : WORKERS) {
                run(files.folder().resolve("queue"), workers);
            }
        }
    }

    private static void run(Path folder, int workers) throws IOException, InterruptedException {
        delete(folder);
        Clock clock = Clock.systemUTC();
        try (Workspace workspace = Workspace.open(folder, clock)) {
            Settings settings = new Settings(workspace.settings());
            settings.set(new JobSettings(Machine.here()).workers(JobQueue.NORMALISE), workers);
            settings.set(new JobSettings(Machine.here()).laneLimit(JobQueue.NORMALISE), workers);
            JobParts parts = new JobParts(workspace.jobs(), settings, Machine.here(),
                    new Alerts(workspace.alerts(), clock), clock, new Random());
            try (Jobs jobs = Jobs.open(parts);
                    JobRunner runner = new JobRunner(jobs, Map.of("nothing", job -> JobOutcome.DONE),
                            Ticker.every(Duration.ofMillis(250)))) {
                long began = System.nanoTime();
                jobs.submit(null, work());
                double queued = seconds(began);
                began = System.nanoTime();
                runner.start(EnumSet.of(JobQueue.NORMALISE));
                runner.runUntilIdle();
                double worked = seconds(began);
                if (jobs.counts().of(JobState.SUCCEEDED) != JOBS) {
                    throw new IllegalStateException("not all jobs succeeded");
                }
                System.out.printf("queue %d workers: %,.0f jobs/s queued, %,.0f jobs/s worked, file %.1f MB%n", workers,
                        JOBS / queued, JOBS / worked, Files.size(folder.resolve("workspace.mv.db")) / 1e6);
            }
        }
    }

    private static List<NewJob> work() {
        List<NewJob> work = new ArrayList<>();
        for (int i = 0; i < JOBS; i++) {
            work.add(NewJob.of(JobQueue.NORMALISE, "nothing", "Normalise version " + i, "{\"version\":" + i + "}")
                    .once("normalise:" + i).in("hospital " + i % LANES));
        }
        return work;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
