package org.priceglass.job.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know.
 *
 * @param subject
 *            what it is about: a queue, a job, a host, an MRF
 * @param message
 *            one line: what, where, what to do
 * @param acknowledged
 *            when someone said that they had seen it; null before
 * @param resolved
 *            when the cause was gone; null while it lasts
 */
public record Alert(long id, AlertRule rule, String subject, String message, Instant raised,
        @Nullable Instant acknowledged, @Nullable Instant resolved) {
    /** Whether its cause lasts. */
    public boolean isOpen() {
        return resolved == null;
    }
}
