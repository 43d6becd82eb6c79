package org.priceglass.ui.common.format;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in the zone of the person who looks. */
public final class Dates {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);

    private Dates() {
    }

    public static String format(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }
}
