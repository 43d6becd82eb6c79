package org.priceglass.ui.jobs.detail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.Job;
import org.priceglass.ui.common.form.Fact;
import org.priceglass.ui.common.format.ByteSizes;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.jobs.words.JobWords;
import org.priceglass.ui.jobs.words.ProgressWords;

/** What there is to say of a job, label by label. */
public final class JobFacts {
    private final Clock clock;
    private final ZoneId zone;

    public JobFacts(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** What it is and what came of it. */
    List<Fact> ofWork(Job job) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Number", Counts.format(job.id())));
        facts.add(new Fact("Queue", JobWords.queue(job.work().queue())));
        facts.add(new Fact("Kind", job.work().kind()));
        add(facts, "Host or hospital", job.work().lane());
        facts.add(new Fact("Asks for", job.work().payload()));
        add(facts, "Result", job.result());
        add(facts, "Size", job.bytes() < 0 ? null : ByteSizes.format(job.bytes()));
        add(facts, "Records", job.records() < 0 ? null : Counts.format(job.records()));
        add(facts, "Once", job.work().key());
        return facts;
    }

    /** When things happened, and how far it is. */
    List<Fact> ofTime(Job job) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Queued", time(job.times().created())));
        add(facts, "Next try", job.times().due() == null ? null : time(job.times().due()));
        add(facts, "Started", job.times().started() == null ? null : time(job.times().started()));
        add(facts, "Ended", job.times().finished() == null ? null : time(job.times().finished()));
        Duration took = JobWords.took(job, clock);
        add(facts, "Took", took == null ? null : JobWords.took(took));
        add(facts, "Attempts", job.tries().attempts() == 0 ? null : attempts(job));
        facts.add(new Fact("Priority", String.valueOf(job.work().priority())));
        String done = ProgressWords.done(job.progress());
        add(facts, "Progress", done.isEmpty() ? null : done);
        add(facts, "Phase", job.progress().phase().isEmpty() ? null : job.progress().phase());
        add(facts, "Speed", ProgressWords.speed(job.progress()));
        add(facts, "Time left", ProgressWords.left(job.progress()));
        return facts;
    }

    private static String attempts(Job job) {
        int failures = job.tries().failures();
        return Counts.format(job.tries().attempts()) + (failures == 0 ? "" : ", failed " + Counts.format(failures));
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : Dates.exact(instant, zone);
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }
}
