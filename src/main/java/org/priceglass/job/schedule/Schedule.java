package org.priceglass.job.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.NewJob;

/**
 * A job that is queued again and again.
 *
 * @param name
 *            unique
 * @param zone
 *            whose clock {@code cron} speaks of
 * @param job
 *            what is queued
 * @param lastRun
 *            null before the first
 * @param nextRun
 *            null while it is switched off
 * @param lastJob
 *            the id of the job that was queued last; null before the first
 */
public record Schedule(int id, String name, Cron cron, ZoneId zone, boolean enabled, NewJob job,
        @Nullable Instant lastRun, @Nullable Instant nextRun, @Nullable Long lastJob) {
    /** The next time after a moment. */
    @Nullable
    Instant nextAfter(Instant after) {
        ZonedDateTime next = cron.next(after.atZone(zone));
        return next == null ? null : next.toInstant();
    }

    Schedule runningNext(@Nullable Instant time) {
        return new Schedule(id, name, cron, zone, enabled, job, lastRun, time, lastJob);
    }

    Schedule enabled(boolean on) {
        return new Schedule(id, name, cron, zone, on, job, lastRun, nextRun, lastJob);
    }
}
