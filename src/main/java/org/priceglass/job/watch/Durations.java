package org.priceglass.job.watch;

import java.time.Duration;

/** Lengths of time for people. */
final class Durations {
    private static final int DAY_HOURS = 24;
    private static final int HOUR_MINUTES = 60;

    private Durations() {
    }

    /** In its largest unit, rounded down. */
    static String text(Duration duration) {
        if (duration.toHours() >= 2L * DAY_HOURS) {
            return duration.toDays() + " days";
        }
        if (duration.toMinutes() >= 2L * HOUR_MINUTES) {
            return duration.toHours() + " hours";
        }
        return duration.toMinutes() == 1 ? "1 minute" : duration.toMinutes() + " minutes";
    }
}
