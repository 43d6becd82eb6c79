package org.priceglass.job.metric;

import java.time.Instant;
import java.util.List;

/** Where statistics of jobs come from: real rows only. Safe for many threads. */
public interface MetricStore {
    /** Keeps a sample of a series; durable on return. */
    void add(String name, Sample sample);

    /** The samples of a series from a moment until before another, the oldest first. */
    List<Sample> samples(String name, Instant from, Instant until);

    /** What finished from a moment until before another, by hour, queue, kind and state. */
    List<FinishedJobs> finished(Instant from, Instant until);

    /** The jobs that succeeded with a file since a moment, the latest first. */
    List<SizedRun> sized(Instant since, int most);
}
