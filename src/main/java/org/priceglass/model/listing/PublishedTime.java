package org.priceglass.model.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time as published, with what it means where that is certain.
 *
 * @param instant
 *            a time without a zone is taken for UTC, a date for its first moment
 */
public record PublishedTime(String text, @Nullable Instant instant) {
    /** Whether two texts mean one moment, or are the same where they mean none. */
    public boolean isSame(PublishedTime other) {
        if (instant != null && other.instant != null) {
            return instant.equals(other.instant);
        }
        return text.equals(other.text);
    }
}
