package org.priceglass.job.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.job.metric.MetricStore;
import org.priceglass.job.metric.Sample;

/** Keeps how much room the workspace takes, once an hour while the program runs. */
public final class StorageSampler {
    private static final Duration PERIOD = Duration.ofHours(1);

    private final StorageProbe storage;
    private final MetricStore store;
    private final Clock clock;
    private @Nullable Instant sampled;

    public StorageSampler(StorageProbe storage, MetricStore store, Clock clock) {
        this.storage = storage;
        this.store = store;
        this.clock = clock;
    }

    /** Takes a sample where an hour has passed since the last one, also one of an earlier run. */
    public synchronized void look() {
        Instant now = clock.instant();
        Instant last = sampled == null ? latest(now) : sampled;
        if (last == null || !last.plus(PERIOD).isAfter(now)) {
            store.add(JobStatistics.STORAGE, new Sample(now, 1, storage.used()));
            sampled = now;
        } else {
            sampled = last;
        }
    }

    private @Nullable Instant latest(Instant now) {
        List<Sample> samples = store.samples(JobStatistics.STORAGE, now.minus(PERIOD), now);
        return samples.isEmpty() ? null : samples.getLast().at();
    }
}
