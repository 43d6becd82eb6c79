package org.priceglass.job;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Watches how far a job is, and how fast it goes. */
final class ProgressMeter {
    /** Seconds after which an older speed counts for a third. */
    private static final double MEMORY_SECONDS = 5;
    private static final long SHORTEST_SAMPLE_MILLIS = 200;
    private static final double MILLIS = 1000;

    private String phase = "";
    private ProgressUnit unit = ProgressUnit.STEPS;
    private long total = JobProgress.UNKNOWN;
    private volatile long done;
    private Instant sampled;
    private long sampledDone;
    private double perSecond;
    private Instant moved;

    ProgressMeter(Instant now) {
        this.sampled = now;
        this.moved = now;
    }

    synchronized void begin(String newPhase, ProgressUnit newUnit, long newTotal, Instant now) {
        phase = newPhase;
        unit = newUnit;
        total = newTotal;
        done = 0;
        sampledDone = 0;
        sampled = now;
        moved = now;
        perSecond = 0;
    }

    void done(long units) {
        done = units;
    }

    /** How far it is; at most five times a second a new speed. */
    synchronized JobProgress read(Instant now) {
        long current = done;
        long millis = Duration.between(sampled, now).toMillis();
        if (millis >= SHORTEST_SAMPLE_MILLIS) {
            double latest = Math.max(0, current - sampledDone) * MILLIS / millis;
            double share = perSecond == 0 ? 1 : 1 - Math.exp(-millis / MILLIS / MEMORY_SECONDS);
            perSecond += (latest - perSecond) * share;
            if (current != sampledDone) {
                moved = now;
            }
            sampled = now;
            sampledDone = current;
        }
        return new JobProgress(phase, unit, current, total, perSecond, left(current));
    }

    /** When it was last seen to go on. */
    synchronized Instant moved() {
        return moved;
    }

    private @Nullable Duration left(long current) {
        if (total < 0 || perSecond <= 0 || current > total) {
            return null;
        }
        return Duration.ofMillis(Math.round((total - current) / perSecond * MILLIS));
    }
}
