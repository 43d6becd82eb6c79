package org.priceglass.job.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.job.metric.FinishedJobs;
import org.priceglass.job.metric.MetricStore;
import org.priceglass.settings.Settings;

/** Queues of which many jobs failed lately. */
public final class FailureRateCheck implements AlertCheck {
    private final MetricStore store;
    private final Settings settings;
    private final Clock clock;

    public FailureRateCheck(MetricStore store, Settings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.FAILURE_RATE;
    }

    @Override
    public Map<String, String> causes() {
        Instant now = clock.instant();
        Duration period = settings.get(WatchSettings.FAILURE_PERIOD);
        Map<JobQueue, Long> failed = new EnumMap<>(JobQueue.class);
        Map<JobQueue, Long> finished = new EnumMap<>(JobQueue.class);
        for (FinishedJobs row : store.finished(now.minus(period), now.plusMillis(1))) {
            if (row.state() != JobState.CANCELLED) {
                finished.merge(row.queue(), row.jobs(), Long::sum);
                failed.merge(row.queue(), row.state() == JobState.FAILED ? row.jobs() : 0, Long::sum);
            }
        }
        Map<String, String> causes = new TreeMap<>();
        finished.forEach((queue, all) -> {
            long bad = failed.getOrDefault(queue, 0L);
            if (all >= settings.get(WatchSettings.FAILURE_LEAST)
                    && bad > all * settings.get(WatchSettings.FAILURE_SHARE)) {
                causes.put(queue.label(),
                        "many jobs of the queue " + queue.label() + " fail: more than "
                                + Math.round(100 * settings.get(WatchSettings.FAILURE_SHARE)) + " % within "
                                + Durations.text(period) + "; look at what the failed jobs have in common");
            }
        });
        return causes;
    }
}
