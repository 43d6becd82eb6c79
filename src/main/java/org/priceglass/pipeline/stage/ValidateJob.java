package org.priceglass.pipeline.stage;

import java.util.OptionalDouble;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobQueue;
import org.priceglass.job.NewJob;
import org.priceglass.job.ProgressUnit;

/** Judges the quality of a version and keeps the score with it. */
public final class ValidateJob implements JobHandler {
    public static final String KIND = "validate";

    private final Judge judge;

    /** Judges a version. */
    @FunctionalInterface
    public interface Judge {
        /**
         * Judges anew, and keeps what comes of it.
         *
         * @param progress
         *            what it throws ends it, and nothing is kept
         * @return the score, 0 to 100; empty where there is no such version
         */
        OptionalDouble judge(int version, Progress progress);
    }

    /** Told how many charges were looked at. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /** What is to be judged. */
    private record Wanted(int version) {
    }

    ValidateJob(Judge judge) {
        this.judge = judge;
    }

    /**
     * The job that judges a version, queued once while it is open.
     *
     * @param name
     *            the file's, to be told by
     */
    public static NewJob of(int version, String name) {
        return NewJob.of(JobQueue.VALIDATE, KIND, "Judge " + name + " (version " + version + ")",
                Payload.write(new Wanted(version))).once(KIND + ":" + version);
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        Wanted wanted = Payload.of(job, Wanted.class);
        OptionalDouble score = judge.judge(wanted.version(), (done, total) -> {
            job.begin("judging", ProgressUnit.CHARGES, total);
            job.done(done);
            job.checkCancelled();
        });
        return score.isPresent()
                ? JobOutcome.of(Payload.write(new Judged(score.getAsDouble())))
                : JobOutcome.of("{\"gone\":true}");
    }

    /** The score, as the result of the job. */
    private record Judged(double score) {
    }
}
