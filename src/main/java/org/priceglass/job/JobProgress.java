package org.priceglass.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param phase
 *            what it does now, in a word or two
 * @param done
 *            in units
 * @param total
 *            in units; negative where nobody knows
 * @param perSecond
 *            units per second over the last seconds; 0 while unknown and when it does not run
 * @param left
 *            at that speed; null while unknown
 */
public record JobProgress(String phase, ProgressUnit unit, long done, long total, double perSecond,
        @Nullable Duration left) {
    /** For a total that nobody knows. */
    public static final long UNKNOWN = -1;
    /** Before the first word. */
    public static final JobProgress NONE = new JobProgress("", ProgressUnit.STEPS, 0, UNKNOWN, 0, null);

    /** Between 0 and 1; negative where the total is not known. */
    public double share() {
        if (total <= 0) {
            return total == 0 ? 1 : UNKNOWN;
        }
        return Math.min(1, (double) done / total);
    }
}
