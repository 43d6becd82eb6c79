package org.priceglass.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.priceglass.cli.print.TextTable.Align;
import org.priceglass.job.JobCounts;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.metric.KindRate;

/**
 * How the queues are, how jobs ended lately, and what someone should know.
 *
 * @param paused
 *            queues that are
 * @param rates
 *            of the last 24 hours
 */
public record JobFigures(JobCounts counts, List<JobQueue> paused, List<KindRate> rates, List<Alert> alerts) {
    /** As tables. */
    public void print(PrintWriter out) {
        TextTable queues = new TextTable().column("queue", Align.WHOLE);
        for (JobState state : JobState.values()) {
            queues.column(state.label(), Align.NUMBER);
        }
        queues.column("", Align.WHOLE);
        for (JobQueue queue : JobQueue.values()) {
            List<String> row = new ArrayList<>(List.of(queue.label()));
            for (JobState state : JobState.values()) {
                row.add(String.valueOf(counts.of(queue, state)));
            }
            row.add(paused.contains(queue) ? "paused" : "");
            queues.row(row);
        }
        queues.print(out);
        if (!rates.isEmpty()) {
            out.println();
            out.println("Of the jobs that finished in the last 24 hours");
            TextTable kinds = new TextTable().column("kind", Align.WHOLE).column("succeeded", Align.NUMBER)
                    .column("failed", Align.NUMBER).column("cancelled", Align.NUMBER).column("success", Align.NUMBER);
            rates.forEach(each -> kinds.row(List.of(each.kind(), String.valueOf(each.succeeded()),
                    String.valueOf(each.failed()), String.valueOf(each.cancelled()), success(each))));
            kinds.print(out);
        }
        alerts.forEach(alert -> out.println("alert " + alert.id() + ", " + alert.rule().label() + ": " + alert.message()
                + (alert.acknowledged() == null ? "" : " (acknowledged)")));
    }

    private static String success(KindRate rate) {
        return rate.success().isPresent()
                ? String.format(Locale.ROOT, "%.1f %%", 100 * rate.success().getAsDouble())
                : "";
    }

    /** As one object. */
    public void write(JsonOut json) throws IOException {
        json.object();
        json.array("queues");
        for (JobQueue queue : JobQueue.values()) {
            json.object();
            json.text("queue", queue.label());
            json.truth("paused", paused.contains(queue));
            for (JobState state : JobState.values()) {
                json.number(state.label(), counts.of(queue, state));
            }
            json.endObject();
        }
        json.endArray();
        json.array("last24Hours");
        for (KindRate rate : rates) {
            json.object();
            json.text("queue", rate.queue().label());
            json.text("kind", rate.kind());
            json.number("succeeded", rate.succeeded());
            json.number("failed", rate.failed());
            json.number("cancelled", rate.cancelled());
            json.endObject();
        }
        json.endArray();
        json.array("alerts");
        for (Alert alert : alerts) {
            json.object();
            json.number("id", alert.id());
            json.text("rule", alert.rule().label());
            json.text("subject", alert.subject());
            json.text("message", alert.message());
            json.text("raised", JobLines.time(alert.raised()));
            json.text("acknowledged", alert.acknowledged() == null ? null : JobLines.time(alert.acknowledged()));
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.endLine();
    }
}
