package org.priceglass.job.metric;

import java.time.Duration;
import java.time.Instant;
import org.priceglass.job.JobQueue;

/**
 * How long a job took for a file of a size.
 *
 * @param bytes
 *            more than 0
 * @param took
 *            its last attempt
 */
public record SizedRun(long job, JobQueue queue, String kind, long bytes, Duration took, Instant finished) {
    private static final double MEGABYTE = 1e6;

    /** So that runs of unlike sizes can be compared. */
    public double secondsPerMegabyte() {
        return took.toMillis() / 1e3 / (bytes / MEGABYTE);
    }
}
