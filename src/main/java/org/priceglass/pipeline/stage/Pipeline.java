package org.priceglass.pipeline.stage;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.http.WebOptions;
import org.priceglass.job.JobParts;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobRunner;
import org.priceglass.job.Jobs;
import org.priceglass.job.Ticker;
import org.priceglass.job.alert.Alerts;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.job.schedule.Schedules;
import org.priceglass.job.watch.BacklogCheck;
import org.priceglass.job.watch.FailureRateCheck;
import org.priceglass.job.watch.JobWatch;
import org.priceglass.job.watch.SlowCheck;
import org.priceglass.job.watch.StalledCheck;
import org.priceglass.job.watch.StorageCheck;
import org.priceglass.job.watch.StorageSampler;
import org.priceglass.pipeline.ScanOrder;
import org.priceglass.pipeline.ScanRequest;
import org.priceglass.pipeline.UnusableSourceException;
import org.priceglass.settings.Settings;
import org.priceglass.workspace.Workspace;

/**
 * The pipeline of an open workspace: its jobs, what does them, and what watches over them. Nothing is done before
 * {@link #start}. Closed before its workspace; what runs then is queued again.
 */
public final class Pipeline implements AutoCloseable {
    private static final Duration OFTEN = Duration.ofMillis(250);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);

    private final Settings settings;
    private final Alerts alerts;
    private final Jobs jobs;
    private final Schedules schedules;
    private final JobStatistics statistics;
    private final Stages stages;
    private final JobWatch watch;
    private final StorageSampler sampler;
    private @Nullable JobRunner runner;
    private @Nullable Ticker watching;

    private Pipeline(PipelineParts parts, Settings settings, Alerts alerts, Jobs jobs, Stages stages) {
        Workspace workspace = parts.workspace();
        this.settings = settings;
        this.alerts = alerts;
        this.jobs = jobs;
        this.stages = stages;
        this.schedules = new Schedules(workspace.schedules(), jobs, parts.clock());
        this.statistics = new JobStatistics(workspace.metrics());
        this.sampler = new StorageSampler(workspace.storage(), workspace.metrics(), parts.clock());
        this.watch = new JobWatch(alerts,
                List.of(new FailureRateCheck(workspace.metrics(), settings, parts.clock()),
                        new BacklogCheck(jobs, settings, parts.clock()), new StalledCheck(jobs, settings),
                        new SlowCheck(workspace.metrics(), settings, parts.clock()),
                        new StorageCheck(workspace.storage(), settings)));
    }

    /** The pipeline of a workspace that was just opened; jobs that a killed process left are queued again. */
    public static Pipeline open(PipelineParts parts) throws IOException {
        Settings settings = new Settings(parts.workspace().settings());
        Alerts alerts = new Alerts(parts.workspace().alerts(), parts.clock());
        Jobs jobs = Jobs.open(new JobParts(parts.workspace().jobs(), settings, parts.machine(), alerts, parts.clock(),
                parts.random()));
        try {
            return new Pipeline(parts, settings, alerts, jobs, new Stages(parts, settings, alerts, jobs));
        } catch (IOException | RuntimeException e) {
            jobs.close();
            throw e;
        }
    }

    public Settings settings() {
        return settings;
    }

    public Alerts alerts() {
        return alerts;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Schedules schedules() {
        return schedules;
    }

    public JobStatistics statistics() {
        return statistics;
    }

    /**
     * Queues a scan, once while it is open; asks nobody yet.
     *
     * @return the jobs, one for each source, in order
     * @throws UnusableSourceException
     *             where a request names no source; then nothing is queued or allowed
     */
    public List<Long> scan(ScanOrder order) throws UnusableSourceException {
        for (ScanRequest request : order.requests()) {
            stages.sources().open(request);
        }
        if (!order.allowed().patterns().isEmpty()) {
            settings.set(WebOptions.ALLOWED_HOSTS, settings.get(WebOptions.ALLOWED_HOSTS).and(order.allowed()));
        }
        return order.requests().stream().map(request -> jobs.submit(ScanJob.of(request))).toList();
    }

    /** Imports, to be told what comes of each. */
    public ImportJob imports() {
        return stages.imports();
    }

    /** Works these queues from now on, and watches over all; called once. */
    public JobRunner start(Set<JobQueue> queues) {
        schedules.look();
        JobRunner started = new JobRunner(jobs, stages.handlers(), Ticker.every(OFTEN));
        runner = started;
        started.start(queues);
        Ticker ticker = Ticker.every(NOW_AND_THEN);
        watching = ticker;
        ticker.start(this::look);
        return started;
    }

    /** Queues what is due, raises alerts and resolves them. */
    void look() {
        schedules.look();
        watch.look();
        sampler.look();
    }

    @Override
    public void close() {
        if (watching != null) {
            watching.close();
        }
        if (runner != null) {
            runner.close();
        }
        stages.close();
        jobs.close();
    }
}
