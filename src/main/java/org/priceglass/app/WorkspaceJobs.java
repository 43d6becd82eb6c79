package org.priceglass.app;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.priceglass.job.JobCleanup;
import org.priceglass.job.JobParts;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobRunner;
import org.priceglass.job.Jobs;
import org.priceglass.job.Machine;
import org.priceglass.job.Ticker;
import org.priceglass.job.alert.Alerts;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.job.schedule.Schedules;
import org.priceglass.settings.Settings;
import org.priceglass.ui.jobs.JobServices;
import org.priceglass.workspace.Workspace;

/** The jobs of an open workspace, and the worker of those that this program can do by itself. */
record WorkspaceJobs(JobServices services, JobRunner runner) implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(250);

    static WorkspaceJobs open(Workspace workspace, Clock clock) {
        Settings settings = new Settings(workspace.settings());
        Alerts alerts = new Alerts(workspace.alerts(), clock);
        Machine machine = Machine.here();
        Jobs jobs = Jobs.open(new JobParts(workspace.jobs(), settings, machine, alerts, clock, new Random()));
        JobRunner runner = new JobRunner(jobs, Map.of(JobCleanup.KIND, new JobCleanup(jobs, settings, clock)),
                Ticker.every(TICK));
        runner.start(EnumSet.of(JobQueue.CLEANUP));
        return new WorkspaceJobs(
                new JobServices(jobs, alerts, settings, machine, new JobStatistics(workspace.metrics()),
                        new Schedules(workspace.schedules(), jobs, clock), List.of(JobCleanup.job())),
                runner);
    }

    @Override
    public void close() {
        runner.close();
        services.jobs().close();
    }
}
