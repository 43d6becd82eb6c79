package org.priceglass.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import org.priceglass.job.alert.Alerts;
import org.priceglass.settings.Settings;
import org.priceglass.workspace.Workspace;

/** A process of its own that works jobs that follow from each other, and prints the number of each that it begins. */
final class EndlessChain {
    private EndlessChain() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        Workspace workspace = Workspace.open(Path.of(args[0]), clock);
        Jobs jobs = Jobs.open(new JobParts(workspace.jobs(), new Settings(workspace.settings()), Machine.here(),
                new Alerts(workspace.alerts(), clock), clock, new Random()));
        NewJob link = NewJob.of(JobQueue.PARSE, "link", "A link of the chain", "{}");
        if (jobs.counts().total() == 0) {
            jobs.submit(link);
        }
        JobHandler handler = job -> {
            System.out.println(job.id());
            return JobOutcome.DONE.then(link);
        };
        JobRunner runner = new JobRunner(jobs, Map.of("link", handler), Ticker.every(Duration.ofMillis(250)));
        runner.start(EnumSet.of(JobQueue.PARSE));
        runner.runUntilIdle();
    }
}
