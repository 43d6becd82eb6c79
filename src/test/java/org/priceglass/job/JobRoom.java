package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.alert.Alerts;
import org.priceglass.settings.Settings;
import org.priceglass.workspace.Workspace;

/** The jobs of a real workspace, with a clock and a ticker that the test moves. */
final class JobRoom implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final StepClock clock;
    final ManualTicker ticker = new ManualTicker();
    final Workspace workspace;
    final Settings settings;
    final Alerts alerts;
    final JobSettings names = new JobSettings(new Machine(4, 4L << 30));
    final Jobs jobs;
    final Map<String, JobHandler> handlers = new ConcurrentHashMap<>();
    private @Nullable JobRunner runner;

    JobRoom(Path folder) throws IOException {
        this(folder, new StepClock());
    }

    JobRoom(Path folder, StepClock clock) throws IOException {
        this.clock = clock;
        workspace = Workspace.open(folder, clock);
        settings = new Settings(workspace.settings());
        alerts = new Alerts(workspace.alerts(), clock);
        jobs = Jobs.open(new JobParts(workspace.jobs(), settings, names.machine(), alerts, clock, new Random(1)));
    }

    /** Says how jobs of a kind are done; before {@link #start}. */
    JobRoom handle(String kind, JobHandler handler) {
        handlers.put(kind, handler);
        return this;
    }

    JobRunner start() {
        JobRunner started = new JobRunner(jobs, handlers, ticker);
        runner = started;
        started.start(EnumSet.allOf(JobQueue.class));
        return started;
    }

    /** Waits until nothing runs and nothing could. */
    void settle() throws InterruptedException {
        assertThat(runner).isNotNull();
        assertThat(runner.awaitQuiet(PATIENCE)).as("quiet in time").isTrue();
    }

    /** Lets time pass, and what becomes due run. */
    void pass(Duration duration) throws InterruptedException {
        clock.step(duration);
        ticker.tick();
        settle();
    }

    /**
     * As it stands once all is recorded that was reported before; the beginning of a job is reported, not waited for.
     */
    Job job(long id) {
        jobs.submit(null, List.of());
        return jobs.job(id).orElseThrow();
    }

    /** A download. */
    static NewJob download(String title) {
        return NewJob.of(JobQueue.DOWNLOAD, "fetch", title, "{}");
    }

    @Override
    public void close() throws IOException {
        if (runner != null) {
            runner.close();
        }
        jobs.close();
        workspace.close();
    }
}
