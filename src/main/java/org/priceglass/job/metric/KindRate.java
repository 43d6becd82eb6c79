package org.priceglass.job.metric;

import java.util.OptionalDouble;
import org.priceglass.job.JobQueue;

/** How the jobs of a kind ended. */
public record KindRate(JobQueue queue, String kind, long succeeded, long failed, long cancelled) {
    /** The share of those that succeeded among those that succeeded or failed; empty where none did either. */
    public OptionalDouble success() {
        long finished = succeeded + failed;
        return finished == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) succeeded / finished);
    }
}
