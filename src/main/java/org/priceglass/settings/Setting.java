package org.priceglass.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value that can be set: its name, what holds where nobody set it, and how it is written.
 *
 * @param name
 *            lower case parts with dots between them, such as {@code jobs.download.workers}
 * @param fallback
 *            holds until someone sets another
 * @param parse
 *            from its text; {@link IllegalArgumentException} says in one line what is wrong with the text
 * @param format
 *            to its text, which {@code parse} reads again
 */
public record Setting<T>(String name, T fallback, Function<String, T> parse, Function<T, String> format) {
    /** A whole number between two others, both allowed. */
    public static Setting<Integer> number(String name, int fallback, int least, int most) {
        return new Setting<>(name, fallback, text -> (int) number(name, text, least, most), String::valueOf);
    }

    /** A count of bytes, from 0. */
    public static Setting<Long> bytes(String name, long fallback) {
        return new Setting<>(name, fallback, text -> number(name, text, 0, Long.MAX_VALUE), String::valueOf);
    }

    /** A fraction between 0 and 1. */
    public static Setting<Double> share(String name, double fallback) {
        return new Setting<>(name, fallback, text -> share(name, text), String::valueOf);
    }

    /** Yes or no. */
    public static Setting<Boolean> flag(String name, boolean fallback) {
        return new Setting<>(name, fallback, text -> switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(name + " must be true or false, not '" + text + "'");
        }, String::valueOf);
    }

    /** A length of time that is not negative, written {@code PT10S}, {@code PT1H}, {@code P7D}. */
    public static Setting<Duration> duration(String name, Duration fallback) {
        return new Setting<>(name, fallback, text -> duration(name, text), Duration::toString);
    }

    /** Any text. */
    public static Setting<String> text(String name, String fallback) {
        return new Setting<>(name, fallback, Function.identity(), Function.identity());
    }

    private static long number(String name, String text, long least, long most) {
        try {
            long number = Long.parseLong(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notBetween(name, text, least, most, e);
        }
        throw notBetween(name, text, least, most, null);
    }

    private static double share(String name, String text) {
        try {
            double share = Double.parseDouble(text.strip());
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw notBetween(name, text, 0, 1, e);
        }
        throw notBetween(name, text, 0, 1, null);
    }

    private static Duration duration(String name, String text) {
        try {
            Duration duration = Duration.parse(text.strip());
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    name + " must be a length of time such as PT10S, PT5M or P7D, not '" + text + "'", e);
        }
        throw new IllegalArgumentException(name + " must not be negative, as '" + text + "' is");
    }

    private static IllegalArgumentException notBetween(String name, String text, long least, long most,
            @Nullable Exception cause) {
        return new IllegalArgumentException(
                name + " must be a number from " + least + " to " + most + ", not '" + text + "'", cause);
    }
}
