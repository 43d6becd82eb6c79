package org.priceglass.ui.common.format;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in the zone of the person who looks. */
public final class Dates {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("h:mm:ss a", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, h:mm a", Locale.US);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm:ss a", Locale.US);

    private Dates() {
    }

    /** To the second. */
    public static String exact(Instant instant, ZoneId zone) {
        return EXACT.format(instant.atZone(zone));
    }

    /** As brief as it can be: the time of a moment of today, the day without the year in this year. */
    public static String brief(Instant instant, ZoneId zone, Instant now) {
        ZonedDateTime at = instant.atZone(zone);
        ZonedDateTime today = now.atZone(zone);
        if (at.toLocalDate().equals(today.toLocalDate())) {
            return SECOND.format(at);
        }
        return (at.getYear() == today.getYear() ? DAY : MINUTE).format(at);
    }

    public static String format(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }
}
