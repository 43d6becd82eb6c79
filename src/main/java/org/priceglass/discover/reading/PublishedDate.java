package org.priceglass.discover.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.priceglass.model.listing.PublishedTime;

/**
 * Reads dates: ISO 8601 with or without zone, with a blank for the T, date only, US order, RFC 1123, seconds or
 * milliseconds since 1970. A time without a zone is taken for UTC, a date for its first moment.
 */
final class PublishedDate {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][ZZZZZ][XX][X]"), form("yyyy-MM-dd"),
            form("yyyyMMdd"), form("M/d/yyyy[ h:mm[:ss] a]"), form("M/d/yyyy[ H:mm[:ss]]"), form("M-d-yyyy"),
            form("MMMM d, yyyy"), form("MMM d, yyyy"), DateTimeFormatter.RFC_1123_DATE_TIME);
    private static final List<TemporalQuery<?>> MEANINGS = List.of(ZonedDateTime::from, OffsetDateTime::from,
            LocalDateTime::from, LocalDate::from);
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final int SECONDS_DIGITS = 10;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private PublishedDate() {
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }

    /** A moment of this century, or the text alone. */
    static PublishedTime read(String text) {
        String stripped = text.strip();
        return new PublishedTime(text,
                instant(stripped).filter(time -> !time.isBefore(EARLIEST) && time.isBefore(LATEST)).orElse(null));
    }

    private static Optional<Instant> instant(String text) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Optional
                    .of(text.length() == SECONDS_DIGITS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(moment(
                        form.parseBest(text, MEANINGS.get(0), MEANINGS.get(1), MEANINGS.get(2), MEANINGS.get(3))));
            } catch (DateTimeParseException _) {
                // another form, then
            }
        }
        return Optional.empty();
    }

    private static Instant moment(TemporalAccessor time) {
        return switch (time) {
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
            default -> LocalDate.from(time).atStartOfDay().toInstant(ZoneOffset.UTC);
        };
    }
}
