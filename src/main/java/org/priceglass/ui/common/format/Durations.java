package org.priceglass.ui.common.format;

import java.time.Duration;

/** Lengths of time in two units at most: {@code 2 min 5 s}. */
public final class Durations {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Durations() {
    }

    public static String format(long seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            return seconds / MINUTE + " min" + (seconds % MINUTE == 0 ? "" : " " + seconds % MINUTE + " s");
        }
        return seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min";
    }

    /** How long ago, in one unit: {@code 3 hours ago}. */
    public static String ago(Duration age) {
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return plural(age.toMinutes(), "minute") + " ago";
        }
        return age.toDays() < 1 ? plural(age.toHours(), "hour") + " ago" : plural(age.toDays(), "day") + " ago";
    }

    private static String plural(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
