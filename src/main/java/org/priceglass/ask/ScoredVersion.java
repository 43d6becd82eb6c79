package org.priceglass.ask;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A price set with the quality that is kept with it.
 *
 * @param score
 *            0 to 100; it, its band and when it was judged are null where it was not judged by the rules of now
 * @param before
 *            the score of the version before; null where there is none by the same rules
 */
public record ScoredVersion(FileVersion version, @Nullable Double score, @Nullable String band,
        @Nullable Instant judgedAt, @Nullable Double before) {
    /** How much better it is than the version before, in points; null where one of the two is not known. */
    public @Nullable Double change() {
        return score == null || before == null ? null : (Double) (score - before);
    }
}
