package org.priceglass.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a queue is at this moment.
 *
 * @param waiting
 *            for their time, mostly to be retried
 * @param oldestQueued
 *            since when the job waits that is ready longest; null where none is
 */
public record QueueHealth(JobQueue queue, boolean paused, long queued, long running, long waiting, long failed,
        @Nullable Instant oldestQueued) {
}
