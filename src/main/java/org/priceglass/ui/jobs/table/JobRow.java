package org.priceglass.ui.jobs.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.Job;

/**
 * A line of the table.
 *
 * @param job
 *            null until it has come, and where it is gone
 */
record JobRow(long id, @Nullable Job job) {
    <V> @Nullable V get(Function<Job, @Nullable V> value) {
        return job == null ? null : value.apply(job);
    }
}
