package org.priceglass.job;

import java.time.Instant;

/**
 * A line that a job wrote.
 *
 * @param id
 *            in the order of writing
 * @param attempt
 *            of the job, from 1
 */
public record JobLogLine(long id, long job, int attempt, Instant at, LogLevel level, String message) {
}
