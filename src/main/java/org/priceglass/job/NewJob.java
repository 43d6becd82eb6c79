package org.priceglass.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work to be done.
 *
 * @param queue
 *            the stage
 * @param kind
 *            names its {@link JobHandler}
 * @param title
 *            one line for people, of any length
 * @param payload
 *            what the handler needs, as JSON
 * @param key
 *            while a job with the same key is open, no second one is queued; null where there may be many
 * @param lane
 *            the host or hospital that it belongs to: lanes take turns, and few jobs of one lane run at a time; null
 *            where it belongs to none
 * @param priority
 *            the higher goes first; {@link #NORMAL} unless there is a reason
 * @param notBefore
 *            null where it may run at once
 */
public record NewJob(JobQueue queue, String kind, String title, String payload, @Nullable String key,
        @Nullable String lane, int priority, @Nullable Instant notBefore) {
    /** The priority of work that nobody waits for. */
    public static final int NORMAL = 0;
    /** The priority of what a person asked for just now. */
    public static final int ASKED = 10;

    /** A job without key and lane. */
    public static NewJob of(JobQueue queue, String kind, String title, String payload) {
        return new NewJob(queue, kind, title, payload, null, null, NORMAL, null);
    }

    /** The same, queued once while it is open. */
    public NewJob once(String newKey) {
        return new NewJob(queue, kind, title, payload, newKey, lane, priority, notBefore);
    }

    /** The same, fair to a host or hospital. */
    public NewJob in(String newLane) {
        return new NewJob(queue, kind, title, payload, key, newLane, priority, notBefore);
    }

    public NewJob withPriority(int newPriority) {
        return new NewJob(queue, kind, title, payload, key, lane, newPriority, notBefore);
    }

    /** The same, waiting until a time. */
    public NewJob notBefore(Instant time) {
        return new NewJob(queue, kind, title, payload, key, lane, priority, time);
    }
}
