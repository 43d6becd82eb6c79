package org.priceglass.job.metric;

import java.time.Duration;
import java.time.Instant;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;

/**
 * The jobs of a kind that finished in an hour in a state, those that were removed since included.
 *
 * @param hour
 *            its beginning, UTC
 * @param took
 *            the sum of their last attempts
 * @param bytes
 *            the sum of the files that they worked through
 * @param records
 *            the sum of what they extracted
 */
public record FinishedJobs(Instant hour, JobQueue queue, String kind, JobState state, long jobs, Duration took,
        long bytes, long records) {
}
