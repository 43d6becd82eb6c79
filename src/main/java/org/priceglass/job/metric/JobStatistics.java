package org.priceglass.job.metric;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.priceglass.job.JobState;

/** Figures about jobs for charts and the command line. */
public final class JobStatistics {
    /** The series of the bytes that a workspace takes. */
    public static final String STORAGE = "storage";

    private final MetricStore store;

    public JobStatistics(MetricStore store) {
        this.store = store;
    }

    /** What finished from a moment until before another, by hour, queue, kind and state. */
    public List<FinishedJobs> finished(Instant from, Instant until) {
        return store.finished(from, until);
    }

    /** How the jobs of each kind ended in that time, by queue and kind. */
    public List<KindRate> rates(Instant from, Instant until) {
        return store.finished(from, until).stream()
                .collect(Collectors.groupingBy(row -> new KindRate(row.queue(), row.kind(), 0, 0, 0))).entrySet()
                .stream()
                .map(entry -> new KindRate(entry.getKey().queue(), entry.getKey().kind(),
                        count(entry.getValue(), JobState.SUCCEEDED), count(entry.getValue(), JobState.FAILED),
                        count(entry.getValue(), JobState.CANCELLED)))
                .sorted(Comparator.comparing(KindRate::queue).thenComparing(KindRate::kind)).toList();
    }

    /** How many jobs finished in each hour of that time, whatever their state; hours without any are left out. */
    public Map<Instant, Long> perHour(Instant from, Instant until) {
        return store.finished(from, until).stream().collect(
                Collectors.groupingBy(FinishedJobs::hour, TreeMap::new, Collectors.summingLong(FinishedJobs::jobs)));
    }

    /** The jobs that succeeded with a file since a moment, the latest first. */
    public List<SizedRun> sized(Instant since, int most) {
        return store.sized(since, most);
    }

    /** The samples of a series, the oldest first. */
    public List<Sample> samples(String name, Instant from, Instant until) {
        return store.samples(name, from, until);
    }

    private static long count(List<FinishedJobs> rows, JobState state) {
        return rows.stream().filter(row -> row.state() == state).mapToLong(FinishedJobs::jobs).sum();
    }
}
