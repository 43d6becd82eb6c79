package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobParts;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.JobStore;
import org.priceglass.job.JobTries;
import org.priceglass.job.JobWrite;
import org.priceglass.job.Jobs;
import org.priceglass.job.Machine;
import org.priceglass.job.NewJob;
import org.priceglass.job.alert.Alerts;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.settings.Settings;
import org.priceglass.workspace.Workspace;

/** What a list of 100,000 jobs costs, of which one in ten is still open: ids in order, and the first page of rows. */
final class JobListBench {
    private static final int JOBS = 100_000;
    private static final int OPEN_OF = 10;
    private static final int PAGE = 200;
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private final BenchFiles files;

    JobListBench(BenchFiles files) {
        this.files = files;
    }

    void run(int runs) throws IOException {
        Path folder = prepared(files);
        Clock clock = Clock.systemUTC();
        for (int i = 0; i < runs; i++) {
            long began = System.nanoTime();
            try (Workspace workspace = Workspace.open(folder, clock)) {
                long opened = System.nanoTime();
                JobParts parts = new JobParts(workspace.jobs(), new Settings(workspace.settings()), Machine.here(),
                        new Alerts(workspace.alerts(), clock), clock, new Random());
                try (Jobs jobs = Jobs.open(parts)) {
                    System.out.printf("workspace opened in %.0f ms, its %,d jobs in %.0f ms%n", (opened - began) / 1e6,
                            jobs.counts().total(), millis(opened));
                    list(jobs, "all, newest first", JobFilter.ALL, JobOrder.NEWEST);
                    list(jobs, "succeeded, by end",
                            new JobFilter(Set.of(), EnumSet.of(JobState.SUCCEEDED), Set.of(), null),
                            new JobOrder(JobOrder.Column.FINISHED, true));
                    list(jobs, "all, by title", JobFilter.ALL, new JobOrder(JobOrder.Column.TITLE, false));
                    list(jobs, "title with 777", new JobFilter(Set.of(), Set.of(), Set.of(), "777"), JobOrder.NEWEST);
                    statistics(workspace);
                }
            }
        }
    }

    private static void list(Jobs jobs, String what, JobFilter filter, JobOrder order) {
        long began = System.nanoTime();
        List<Long> ids = jobs.ids(filter, order, JOBS);
        double listed = millis(began);
        long paged = System.nanoTime();
        jobs.jobs(ids.subList(0, Math.min(PAGE, ids.size())));
        System.out.printf("  %s: %,d ids in %.0f ms, a page in %.0f ms%n", what, ids.size(), listed, millis(paged));
    }

    private static void statistics(Workspace workspace) {
        JobStatistics statistics = new JobStatistics(workspace.metrics());
        long began = System.nanoTime();
        int rows = statistics.finished(Instant.EPOCH, END).size();
        System.out.printf("  statistics of all: %d rows in %.0f ms%n", rows, millis(began));
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** The folder of a workspace with that many jobs, made once. */
    static Path prepared(BenchFiles files) throws IOException {
        Path folder = files.folder().resolve("jobs");
        if (!Files.exists(folder.resolve("complete"))) {
            fill(folder, Clock.systemUTC());
        }
        return folder;
    }

    private static void fill(Path folder, Clock clock) throws IOException {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            JobStore store = workspace.jobs();
            Random random = new Random(1);
            List<JobWrite> writes = new ArrayList<>();
            Instant start = clock.instant();
            for (int id = 1; id <= JOBS; id++) {
                JobQueue queue = JobQueue.values()[random.nextInt(JobQueue.values().length)];
                Instant at = start.plusSeconds(id);
                String title = queue.label() + " of file " + random.nextInt(1_000_000) + "_standardcharges.csv";
                writes.add(new JobWrite.Added(id, null,
                        NewJob.of(queue, queue.label(), title, "{\"file\":\"https://example.org/" + id + "\"}")
                                .in("host " + id % 500),
                        at));
                if (random.nextInt(OPEN_OF) > 0) {
                    writes.add(new JobWrite.Started(id, new JobTries(1, 0, 0), at));
                    writes.add(new JobWrite.Succeeded(id, 1, at.plusSeconds(random.nextInt(60)),
                            JobOutcome.of("{}").measured(random.nextInt(1 << 20), 10), JobProgress.NONE, List.of()));
                }
                if (writes.size() > 1000) {
                    store.record(writes);
                    writes.clear();
                }
            }
            store.record(writes);
        }
        Files.createFile(folder.resolve("complete"));
    }
}
