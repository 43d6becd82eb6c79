package org.priceglass.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of a file's last update as it declares it. The data dictionary asks for {@code YYYY-MM-DD} or
 * {@code MM/DD/YYYY}; files also leave out zeros or append a time.
 */
public final class DeclaredDate {
    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-M-d"), form("M/d/uuuu"), form("uuuuMMdd"));

    private DeclaredDate() {
    }

    /** Empty where it is none of these forms, so that nothing is guessed. */
    public static Optional<LocalDate> parse(@Nullable String published) {
        if (published == null) {
            return Optional.empty();
        }
        String date = published.strip().split("[ T]", 2)[0];
        return FORMS.stream().flatMap(form -> parse(date, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String date, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(date, form));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
