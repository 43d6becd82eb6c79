package org.priceglass.job.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.priceglass.job.JobQueue;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.job.metric.MetricStore;
import org.priceglass.job.metric.SizedRun;
import org.priceglass.settings.Settings;

/** Stages whose latest jobs took much longer for each megabyte than those before: medians against medians. */
public final class SlowCheck implements AlertCheck {
    private static final Duration HISTORY = Duration.ofDays(30);
    private static final int MOST = 5_000;
    private static final int TIMES_THE_LATEST = 4;

    private final MetricStore store;
    private final Settings settings;
    private final Clock clock;

    public SlowCheck(MetricStore store, Settings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.SLOW;
    }

    @Override
    public Map<String, String> causes() {
        Map<JobQueue, List<SizedRun>> byQueue = store.sized(clock.instant().minus(HISTORY), MOST).stream()
                .collect(Collectors.groupingBy(SizedRun::queue));
        int latest = settings.get(WatchSettings.SLOW_JOBS);
        int times = settings.get(WatchSettings.SLOW_TIMES);
        Map<String, String> causes = new TreeMap<>();
        byQueue.forEach((queue, runs) -> {
            if (runs.size() >= latest * (1 + TIMES_THE_LATEST)) {
                double now = median(runs.subList(0, latest));
                double before = median(runs.subList(latest, runs.size()));
                if (now > before * times) {
                    causes.put(queue.label(), String.format(Locale.ROOT,
                            "the latest %d jobs of the queue %s took more than %d times as long for a megabyte as"
                                    + " those before",
                            latest, queue.label(), times));
                }
            }
        });
        return causes;
    }

    private static double median(List<SizedRun> runs) {
        double[] sorted = runs.stream().mapToDouble(SizedRun::secondsPerMegabyte).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
