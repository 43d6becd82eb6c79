package org.priceglass.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.TextTable.Align;
import org.priceglass.job.Job;
import org.priceglass.job.JobAttempt;
import org.priceglass.job.JobFailure;
import org.priceglass.job.JobLogLine;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobState;

/** Jobs as tables, lines and JSON. */
public final class JobLines {
    private JobLines() {
    }

    /** Many, a line each. */
    public static void print(List<Job> jobs, PrintWriter out) {
        TextTable table = new TextTable().column("id", Align.NUMBER).column("queue", Align.WHOLE)
                .column("state", Align.WHOLE).column("tries", Align.NUMBER).column("job", Align.TEXT)
                .column("", Align.TEXT);
        jobs.forEach(job -> table.row(List.of(String.valueOf(job.id()), job.work().queue().label(), job.state().label(),
                String.valueOf(job.tries().attempts()), job.work().title(), remark(job))));
        table.print(out);
    }

    private static String remark(Job job) {
        String message = job.message();
        return switch (job.state()) {
            case FAILED, CANCELLED -> Wording.orEmpty(message);
            case WAITING -> "until " + time(job.times().due()) + (message == null ? "" : ": " + message);
            case RUNNING -> progress(job.progress());
            case QUEUED, SUCCEEDED -> "";
        };
    }

    private static String progress(JobProgress progress) {
        String share = progress.total() > 0 ? String.format(Locale.ROOT, " %.0f %%", 100 * progress.share()) : "";
        return progress.phase() + share;
    }

    /** One, with its tries and its log. */
    public static void print(Job job, List<JobAttempt> attempts, List<JobLogLine> log, PrintWriter out) {
        out.println("job " + job.id() + ": " + job.work().title());
        out.println("  queue    " + job.work().queue().label() + ", " + job.work().kind());
        out.println("  state    " + job.state().label()
                + (job.state() == JobState.WAITING ? " until " + time(job.times().due()) : ""));
        out.println("  queued   " + time(job.times().created())
                + (job.parent() == null ? "" : ", follows from job " + job.parent()));
        if (job.result() != null) {
            out.println("  result   " + job.result());
        }
        for (JobAttempt attempt : attempts) {
            out.println("  try " + attempt.number() + "    " + time(attempt.started()) + " to " + time(attempt.ended())
                    + (attempt.end() == null ? "" : ", " + attempt.end().name().toLowerCase(Locale.ROOT)));
            print(attempt.failure(), out);
        }
        log.forEach(line -> out.println(
                "  " + time(line.at()) + " " + line.level().name().toLowerCase(Locale.ROOT) + " " + line.message()));
    }

    private static void print(@Nullable JobFailure failure, PrintWriter out) {
        if (failure == null) {
            return;
        }
        out.println("           " + failure.kind().label() + ": " + failure.message());
        if (failure.evidence() != null) {
            out.println("           it began: " + failure.evidence().lines().findFirst().orElse(""));
        }
        if (failure.stack() != null) {
            failure.stack().lines().forEach(line -> out.println("           " + line));
        }
    }

    /** As an object; keys that do not apply are null. */
    public static void write(Job job, JsonOut json) throws IOException {
        json.object();
        fields(job, json);
        json.endObject();
    }

    /** With tries and log. */
    public static void write(Job job, List<JobAttempt> attempts, List<JobLogLine> log, JsonOut json)
            throws IOException {
        json.object();
        fields(job, json);
        json.array("tries");
        for (JobAttempt attempt : attempts) {
            JobFailure failure = attempt.failure();
            json.object();
            json.number("number", attempt.number());
            json.text("started", time(attempt.started()));
            json.text("ended", attempt.ended() == null ? null : time(attempt.ended()));
            json.text("end", attempt.end() == null ? null : attempt.end().name().toLowerCase(Locale.ROOT));
            json.text("failure", failure == null ? null : failure.kind().label());
            json.text("message", failure == null ? null : failure.message());
            json.text("stack", failure == null ? null : failure.stack());
            json.text("evidence", failure == null ? null : failure.evidence());
            json.endObject();
        }
        json.endArray();
        json.array("log");
        for (JobLogLine line : log) {
            json.object();
            json.text("at", time(line.at()));
            json.text("level", line.level().name().toLowerCase(Locale.ROOT));
            json.text("message", line.message());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void fields(Job job, JsonOut json) throws IOException {
        json.number("id", job.id());
        json.number("parent", job.parent());
        json.text("queue", job.work().queue().label());
        json.text("kind", job.work().kind());
        json.text("title", job.work().title());
        json.text("state", job.state().label());
        json.number("attempts", job.tries().attempts());
        json.text("failure", job.failure() == null ? null : job.failure().label());
        json.text("message", job.message());
        json.text("created", time(job.times().created()));
        json.text("due", job.times().due() == null ? null : time(job.times().due()));
        json.text("finished", job.times().finished() == null ? null : time(job.times().finished()));
        json.raw("result", job.result());
    }

    /** To the second, in UTC. */
    static String time(@Nullable Instant at) {
        return at == null ? "now" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What went wrong with a job; names it where the message does not. */
    public static String said(Job job) {
        String title = job.work().title();
        String message = String.valueOf(job.message());
        return message.contains(title.substring(title.indexOf(' ') + 1)) ? message : title + ": " + message;
    }
}
