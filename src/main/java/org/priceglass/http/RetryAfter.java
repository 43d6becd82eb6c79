package org.priceglass.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the header Retry-After: seconds, or a date (RFC 9110, 10.2.3). */
record RetryAfter(Clock clock) {
    private static final int MOST_DIGITS = 9;

    /** From now; zero for a date that is over; empty where the header says nothing that can be understood. */
    Optional<Duration> of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        String text = header.strip();
        if (text.chars().allMatch(Character::isDigit)) {
            return Optional.of(
                    Duration.ofSeconds(Long.parseLong(text.length() > MOST_DIGITS ? "9".repeat(MOST_DIGITS) : text)));
        }
        try {
            Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            Duration left = Duration.between(clock.instant(), then);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
