package org.priceglass.job;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a job that succeeded.
 *
 * @param result
 *            JSON for people and programs; null where there is nothing to say
 * @param next
 *            the jobs that follow, its children
 * @param bytes
 *            how large the file was that it worked through; negative where there was none. Time against file size is
 *            told from it
 * @param records
 *            how many records it extracted; negative where it extracts none
 */
public record JobOutcome(@Nullable String result, List<NewJob> next, long bytes, long records) {
    /** Nothing to say and nothing to follow. */
    public static final JobOutcome DONE = new JobOutcome(null, List.of(), -1, -1);

    public JobOutcome {
        next = List.copyOf(next);
    }

    /** With a result as JSON. */
    public static JobOutcome of(String result) {
        return new JobOutcome(result, List.of(), -1, -1);
    }

    /** The same, followed by further jobs. */
    public JobOutcome then(List<NewJob> jobs) {
        List<NewJob> all = new ArrayList<>(next);
        all.addAll(jobs);
        return new JobOutcome(result, all, bytes, records);
    }

    /** The same, followed by a further job. */
    public JobOutcome then(NewJob job) {
        return then(List.of(job));
    }

    /** The same, with the size of the file and the records extracted from it. */
    public JobOutcome measured(long newBytes, long newRecords) {
        return new JobOutcome(result, next, newBytes, newRecords);
    }
}
