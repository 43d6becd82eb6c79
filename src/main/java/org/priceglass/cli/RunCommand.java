package org.priceglass.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.priceglass.cli.print.JobLines;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.job.Job;
import org.priceglass.job.JobCounts;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobRunner;
import org.priceglass.job.JobState;
import org.priceglass.job.Jobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code run}: works the queues without a window. */
@Command(name = "run", description = "Work the queues without a window, until Ctrl+C or until nothing is left to do.")
final class RunCommand implements Callable<Integer> {
    private static final long TO_CLOSE_SECONDS = 15;
    private static final Duration LOOK = Duration.ofMillis(500);

    @ParentCommand
    private RootCommand root;

    @Option(names = "--until-idle", description = "End when no job is left, those included that wait to be tried again.")
    private boolean untilIdle;

    @Option(names = "--queues", paramLabel = "Q,...", split = ",", description = "Only these (default: all).")
    private List<JobQueue> queues = new ArrayList<>();

    private final Terminal terminal;
    private final SessionOpener sessions;

    RunCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Thread hook = Thread.ofPlatform().name("end").unstarted(() -> end(asked, closed));
        Runtime.getRuntime().addShutdownHook(hook);
        try (WorkSession session = sessions.openExistingToWork(root.workspace())) {
            return work(session, asked);
        } finally {
            closed.countDown();
            if (asked.getCount() > 0) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    /** Ctrl+C ends what runs as a closed window does: it is queued again. */
    private static void end(CountDownLatch asked, CountDownLatch closed) {
        asked.countDown();
        try {
            var _ = closed.await(TO_CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int work(WorkSession session, CountDownLatch asked) throws IOException {
        Jobs jobs = session.pipeline().jobs();
        JobCounts before = jobs.counts();
        Set<JobQueue> worked = queues.isEmpty() ? EnumSet.allOf(JobQueue.class) : EnumSet.copyOf(queues);
        JobRunner runner = session.pipeline().start(worked);
        ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
        try {
            while (!asked.await(LOOK.toMillis(), TimeUnit.MILLISECONDS) && !(untilIdle && runner.isIdle())) {
                JobCounts now = jobs.counts();
                long done = now.ended() - before.ended();
                progress.steps("jobs", done, done + now.open());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted; \"priceglass run\" goes on with what is left");
        } finally {
            progress.clear();
        }
        return report(jobs, before);
    }

    private int report(Jobs jobs, JobCounts before) throws IOException {
        JobCounts now = jobs.counts();
        long failed = now.of(JobState.FAILED) - before.of(JobState.FAILED);
        if (failed > 0) {
            JobFilter filter = new JobFilter(Set.of(), Set.of(JobState.FAILED), Set.of(), null);
            JobOrder latest = new JobOrder(JobOrder.Column.FINISHED, true);
            List<Job> those = jobs.jobs(jobs.ids(filter, latest, (int) failed)).reversed();
            if (root.json()) {
                try (JsonOut json = new JsonOut(terminal.data())) {
                    for (Job job : those) {
                        JobLines.write(job, json);
                        json.endLine();
                    }
                }
            } else {
                those.forEach(job -> terminal.say("failed         " + JobLines.said(job)));
            }
        }
        terminal.say(String.format(Locale.ROOT, "%,d jobs succeeded, %,d failed, %,d are left",
                now.of(JobState.SUCCEEDED) - before.of(JobState.SUCCEEDED), failed, now.open()));
        return failed > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
}
