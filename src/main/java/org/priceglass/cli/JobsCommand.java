package org.priceglass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.JobFigures;
import org.priceglass.cli.print.JobLines;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.job.Job;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.JobStore;
import org.priceglass.job.Jobs;
import org.priceglass.job.LogFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jobs}: looks at the jobs of the workspace and steers them. */
@Command(name = "jobs", description = "List, show, retry and cancel jobs; pause and resume queues.")
final class JobsCommand implements Callable<Integer> {
    private static final int LOG_LINES = 200;

    @ParentCommand
    private RootCommand root;

    private final Terminal terminal;
    private final SessionOpener sessions;
    private final Clock clock;

    JobsCommand(Terminal terminal, SessionOpener sessions, Clock clock) {
        this.terminal = terminal;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        throw new WrongUsageException(
                "jobs needs to be told what to do: list, show, retry, cancel, stats, pause, resume");
    }

    @Command(name = "list", description = "List jobs, the newest first.")
    int list(
            @Option(names = "--queue", paramLabel = "QUEUE", description = "Only of this queue.") @Nullable JobQueue queue,
            @Option(names = "--state", paramLabel = "STATE", description = "Only in this state: ${COMPLETION-CANDIDATES}.") @Nullable JobState state,
            @Option(names = "--text", paramLabel = "T", description = "Only with this in title, host, kind or message.") @Nullable String text,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "At most so many (default: ${DEFAULT-VALUE}).") int limit)
            throws IOException {
        try (Session session = sessions.openExisting(root.workspace())) {
            JobStore store = session.jobs().jobs();
            JobFilter filter = new JobFilter(queue == null ? Set.of() : Set.of(queue),
                    state == null ? Set.of() : Set.of(state), Set.of(), text);
            List<Job> jobs = store.jobs(store.ids(filter, JobOrder.NEWEST, limit));
            if (root.json()) {
                try (JsonOut json = new JsonOut(terminal.data())) {
                    for (Job job : jobs) {
                        JobLines.write(job, json);
                        json.endLine();
                    }
                }
            } else {
                print(out -> JobLines.print(jobs, out));
            }
            long all = store.count(filter);
            if (all > jobs.size()) {
                terminal.say(jobs.size() + " of " + all + " jobs; --limit shows more");
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "show", description = "Show a job with its tries and its log.")
    int show(@Parameters(paramLabel = "ID", description = "Of the job.") long id) throws IOException {
        try (Session session = sessions.openExisting(root.workspace())) {
            JobStore store = session.jobs().jobs();
            Job job = store.job(id).orElseThrow(() -> noJob(id));
            var log = store.log(LogFilter.of(id), JobStore.NEWEST, LOG_LINES).reversed();
            if (root.json()) {
                try (JsonOut json = new JsonOut(terminal.data())) {
                    JobLines.write(job, store.attempts(id), log, json);
                    json.endLine();
                }
            } else {
                print(out -> JobLines.print(job, store.attempts(id), log, out));
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "stats", description = "Show how the queues are, how jobs ended, and what needs someone's eye.")
    int stats() throws IOException {
        try (Session session = sessions.openExisting(root.workspace())) {
            JobReading jobs = session.jobs();
            Instant now = clock.instant();
            JobFigures figures = new JobFigures(jobs.jobs().counts(), jobs.paused(),
                    jobs.statistics().rates(now.minus(Duration.ofDays(1)), now.plus(Duration.ofHours(1))),
                    jobs.alerts().open());
            if (root.json()) {
                try (JsonOut json = new JsonOut(terminal.data())) {
                    figures.write(json);
                }
            } else {
                print(figures::print);
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "retry", description = "Queue failed or cancelled jobs again.")
    int retry(@Parameters(paramLabel = "ID", arity = "0..*", description = "Of the jobs.") @Nullable List<Long> ids,
            @Option(names = "--failed", paramLabel = "QUEUE", description = "All that failed in this queue.") @Nullable JobQueue failed)
            throws IOException {
        if ((ids == null || ids.isEmpty()) == (failed == null)) {
            throw new WrongUsageException("jobs retry needs the ids of jobs, or --failed QUEUE");
        }
        try (WorkSession session = open()) {
            Jobs jobs = session.pipeline().jobs();
            int queued = failed == null ? jobs.retry(ids == null ? List.of() : ids) : jobs.retryFailed(failed);
            terminal.say(queued + (queued == 1 ? " job is" : " jobs are")
                    + " queued again: \"priceglass run --until-idle\"" + " works them");
            return queued == 0 ? ExitCode.NEGATIVE : ExitCode.DONE;
        }
    }

    @Command(name = "cancel", description = "Cancel a job that is queued or waits.")
    int cancel(@Parameters(paramLabel = "ID", description = "Of the job.") long id) throws IOException {
        try (WorkSession session = open()) {
            if (session.pipeline().jobs().cancel(id)) {
                return ExitCode.DONE;
            }
            Optional<Job> job = session.pipeline().jobs().job(id);
            throw job.isEmpty()
                    ? noJob(id)
                    : new NothingFoundException("job " + id + " is " + job.get().state().label() + " already");
        }
    }

    @Command(name = "pause", description = "Let nothing more of a queue begin.")
    int pause(@Parameters(paramLabel = "QUEUE", description = "Such as download.") JobQueue queue) throws IOException {
        try (WorkSession session = open()) {
            session.pipeline().jobs().pause(queue);
            return ExitCode.DONE;
        }
    }

    @Command(name = "resume", description = "Let a queue go on.")
    int resume(@Parameters(paramLabel = "QUEUE", description = "Such as download.") JobQueue queue) throws IOException {
        try (WorkSession session = open()) {
            session.pipeline().jobs().resume(queue);
            return ExitCode.DONE;
        }
    }

    private WorkSession open() throws IOException {
        return sessions.openExistingToWork(root.workspace());
    }

    private void print(Consumer<PrintWriter> printer) {
        PrintWriter text = terminal.text();
        printer.accept(text);
        text.flush();
    }

    private static NothingFoundException noJob(long id) {
        return new NothingFoundException(
                "there is no job " + id + ": \"priceglass jobs list\" shows those that there are");
    }
}
