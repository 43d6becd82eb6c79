package org.priceglass.pipeline.stage;

import java.time.Clock;
import java.time.Duration;
import org.priceglass.download.PartFolder;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobQueue;
import org.priceglass.job.NewJob;
import org.priceglass.settings.Setting;
import org.priceglass.settings.Settings;

/** Drops what broken downloads left and nobody has gone on with. */
public final class PartCleanup implements JobHandler {
    public static final String KIND = "clean-up-parts";
    /** How long a part of a file is kept. */
    public static final Setting<Duration> KEPT = Setting.duration("download.parts.kept", Duration.ofDays(7));

    private final PartFolder parts;
    private final Settings settings;
    private final Clock clock;

    PartCleanup(PartFolder parts, Settings settings, Clock clock) {
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Such a job, queued once while it is open. */
    public static NewJob job() {
        return NewJob.of(JobQueue.CLEANUP, KIND, "Drop what broken downloads left", "{}").once(KIND);
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        long bytes = parts.dropOlderThan(clock.instant().minus(settings.get(KEPT)));
        return JobOutcome.of(Payload.write(new Dropped(bytes)));
    }

    /** What went, as the result of the job. */
    private record Dropped(long bytes) {
    }
}
