package org.priceglass.job.watch;

import java.time.Duration;
import java.util.List;
import org.priceglass.settings.Setting;

/** From when on a person should know. */
public final class WatchSettings {
    /** Of the jobs of a queue that finished within {@link #FAILURE_PERIOD}. */
    public static final Setting<Double> FAILURE_SHARE = Setting.share("alerts.failure-rate.share", 0.3);
    /** Of fewer jobs no rate is told. */
    public static final Setting<Integer> FAILURE_LEAST = Setting.number("alerts.failure-rate.least-jobs", 10, 1,
            1_000_000);
    public static final Setting<Duration> FAILURE_PERIOD = Setting.duration("alerts.failure-rate.period",
            Duration.ofHours(1));
    /** Jobs that are ready in a queue. */
    public static final Setting<Integer> BACKLOG_JOBS = Setting.number("alerts.backlog.jobs", 20_000, 1,
            Integer.MAX_VALUE);
    /** How long a job may be ready in a queue that is not paused. */
    public static final Setting<Duration> BACKLOG_AGE = Setting.duration("alerts.backlog.age", Duration.ofHours(12));
    /** How long a running job may stand still. */
    public static final Setting<Duration> STALLED_AFTER = Setting.duration("alerts.stalled.after",
            Duration.ofMinutes(10));
    /** How many times slower than before, by seconds per megabyte. */
    public static final Setting<Integer> SLOW_TIMES = Setting.number("alerts.slow.times", 3, 2, 1000);
    /** How many of the latest jobs are compared with those before them; there must be four times as many of those. */
    public static final Setting<Integer> SLOW_JOBS = Setting.number("alerts.slow.jobs", 5, 1, 1000);
    /** What the workspace may take in bytes; 0 where it may take what the disk has. */
    public static final Setting<Long> STORAGE_LIMIT = Setting.bytes("storage.limit", 0);
    /** Of the limit. */
    public static final Setting<Double> STORAGE_SHARE = Setting.share("alerts.storage.share", 0.9);
    /** Bytes that should be free on the disk. */
    public static final Setting<Long> STORAGE_FREE = Setting.bytes("alerts.storage.free", 5_000_000_000L);

    private WatchSettings() {
    }

    /** All of them. */
    public static List<Setting<?>> all() {
        return List.of(FAILURE_SHARE, FAILURE_LEAST, FAILURE_PERIOD, BACKLOG_JOBS, BACKLOG_AGE, STALLED_AFTER,
                SLOW_TIMES, SLOW_JOBS, STORAGE_LIMIT, STORAGE_SHARE, STORAGE_FREE);
    }
}
