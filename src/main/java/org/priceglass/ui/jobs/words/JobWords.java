package org.priceglass.ui.jobs.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.FailureKind;
import org.priceglass.job.Job;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.ui.common.format.Durations;

/** Jobs in words. */
public final class JobWords {
    private static final long BRIEF_MILLIS = 10_000;

    private JobWords() {
    }

    public static String queue(JobQueue queue) {
        return capital(queue.label());
    }

    /** The style class that gives a queue its colour. */
    public static String style(JobQueue queue) {
        return "queue-" + queue.label();
    }

    public static String state(JobState state) {
        return capital(state.label());
    }

    public static String failure(FailureKind kind) {
        return kind == FailureKind.PDF || kind == FailureKind.CAPTCHA
                ? kind.name()
                : capital(kind.label().replace('-', ' '));
    }

    /** {@code 3.4 s}, {@code 2 min 5 s}. */
    public static String took(Duration duration) {
        return duration.toMillis() < BRIEF_MILLIS
                ? String.format(Locale.US, "%.1f s", duration.toMillis() / 1e3)
                : Durations.format(duration.toSeconds());
    }

    /** How long the last attempt took, or takes; null where it has not begun or has ended with the process. */
    public static @Nullable Duration took(Job job, Clock clock) {
        Instant started = job.times().started();
        Instant ended = job.times().finished();
        if (started == null || (ended == null && job.state() != JobState.RUNNING)) {
            return null;
        }
        Duration took = Duration.between(started, ended == null ? clock.instant() : ended);
        return took.isNegative() ? null : took;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
