package org.priceglass.ui.jobs.words;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobProgress;
import org.priceglass.job.ProgressUnit;
import org.priceglass.ui.common.format.ByteSizes;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Durations;

/** How far a job is, in words. */
public final class ProgressWords {
    private ProgressWords() {
    }

    /** {@code 1.2 GB of 3.4 GB}, {@code 1,234 rows}; empty before the first word. */
    public static String done(JobProgress progress) {
        if (progress.done() == 0 && progress.total() < 0) {
            return progress.phase();
        }
        if (progress.total() < 0) {
            return amount(progress.unit(), progress.done());
        }
        return progress.unit() == ProgressUnit.BYTES
                ? ByteSizes.format(progress.done()) + " of " + ByteSizes.format(progress.total())
                : Counts.format(progress.done()) + " of " + amount(progress.unit(), progress.total());
    }

    /** {@code 3.2 MB/s}, {@code 1,200 rows/s}; null while unknown. */
    public static @Nullable String speed(JobProgress progress) {
        return progress.perSecond() <= 0
                ? null
                : amount(progress.unit(), Math.max(1, Math.round(progress.perSecond()))) + "/s";
    }

    /** {@code 2 min 5 s}; null while unknown. */
    public static @Nullable String left(JobProgress progress) {
        Duration left = progress.left();
        return left == null ? null : Durations.format(left.toSeconds());
    }

    private static String amount(ProgressUnit unit, long count) {
        return unit == ProgressUnit.BYTES ? ByteSizes.format(count) : Counts.format(count) + " " + unit.label();
    }
}
