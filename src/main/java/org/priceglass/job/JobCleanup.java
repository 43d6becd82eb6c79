package org.priceglass.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.priceglass.settings.Setting;
import org.priceglass.settings.Settings;

/**
 * The job that removes finished jobs of a certain age; statistics keep their sums. Those that failed stay longest,
 * since someone may want to know why.
 */
public final class JobCleanup implements JobHandler {
    /** The kind of such jobs. */
    public static final String KIND = "clean-up-jobs";

    private static final int AT_ONCE = 500;

    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;

    public JobCleanup(Jobs jobs, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    /** How long finished jobs of a state are kept. */
    public static Setting<Duration> kept(JobState state) {
        Duration usual = state == JobState.FAILED ? Duration.ofDays(90) : Duration.ofDays(30);
        return Setting.duration("jobs.kept." + state.label(), usual);
    }

    /** Such a job, queued once while it is open. */
    public static NewJob job() {
        return NewJob.of(JobQueue.CLEANUP, KIND, "Remove old finished jobs", "{}").once(KIND);
    }

    @Override
    public JobOutcome run(JobContext job) {
        job.begin("removing old jobs", ProgressUnit.ROWS, JobProgress.UNKNOWN);
        long removed = 0;
        for (JobState state : List.of(JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED)) {
            Instant before = clock.instant().minus(settings.get(kept(state)));
            long gone;
            do {
                job.checkCancelled();
                gone = jobs.remove(state, before, AT_ONCE);
                removed += gone;
                job.done(removed);
            } while (gone == AT_ONCE);
        }
        return JobOutcome.of("{\"removed\":" + removed + "}").measured(-1, removed);
    }
}
