package org.priceglass.ui.jobs.setting;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priceglass.settings.Setting;

/** Values of settings as people write them: {@code 2 h 30 min}, {@code 5 GB}, {@code 30 %}. */
final class SettingText {
    private static final Pattern PART = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*([a-zA-Z%]*)\\s*,?");
    private static final Map<String, Duration> TIMES = Map.ofEntries(Map.entry("ms", Duration.ofMillis(1)),
            Map.entry("s", Duration.ofSeconds(1)), Map.entry("sec", Duration.ofSeconds(1)),
            Map.entry("min", Duration.ofMinutes(1)), Map.entry("m", Duration.ofMinutes(1)),
            Map.entry("h", Duration.ofHours(1)), Map.entry("hours", Duration.ofHours(1)),
            Map.entry("d", Duration.ofDays(1)), Map.entry("day", Duration.ofDays(1)),
            Map.entry("days", Duration.ofDays(1)));
    private static final Map<String, Long> SIZES = Map.of("", 1L, "bytes", 1L, "b", 1L, "kb", 1_000L, "mb", 1_000_000L,
            "gb", 1_000_000_000L, "tb", 1_000_000_000_000L);
    private static final List<String> LARGEST_FIRST = List.of("tb", "gb", "mb", "kb");
    private static final int HUNDRED = 100;
    private static final String NO_LIMIT = "no limit";

    private SettingText() {
    }

    static <T> String format(Setting<T> setting, T value) {
        return switch (value) {
            case Duration time -> time(time);
            case Long bytes -> size(bytes);
            case Double share ->
                BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(HUNDRED)).stripTrailingZeros().toPlainString()
                        + " %";
            default -> setting.format().apply(value);
        };
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException
     *             with one line that says what is wrong
     */
    static <T> T parse(Setting<T> setting, String text) {
        String written = text.strip();
        String exact = switch (setting.fallback()) {
            case Duration _ when !written.startsWith("P") && !written.startsWith("p") -> duration(written).toString();
            case Long _ -> String.valueOf(bytes(written));
            case Double _ when written.endsWith("%") -> share(written);
            default -> written;
        };
        return setting.parse().apply(exact);
    }

    /** {@code 2 h 30 min}. */
    static String time(Duration time) {
        if (time.isZero()) {
            return "0 s";
        }
        StringBuilder text = new StringBuilder();
        part(text, time.toDays(), time.toDays() == 1 ? "day" : "days");
        part(text, time.toHoursPart(), "h");
        part(text, time.toMinutesPart(), "min");
        part(text, time.toSecondsPart(), "s");
        part(text, time.toMillisPart(), "ms");
        return text.toString().strip();
    }

    /** From such a text. */
    static Duration duration(String text) {
        Duration sum = Duration.ZERO;
        Matcher parts = PART.matcher(text);
        int end = 0;
        while (end < text.length() && parts.find(end) && parts.start() == end) {
            Duration unit = TIMES.get(parts.group(2).toLowerCase(Locale.ROOT));
            if (unit == null) {
                throw notATime(text);
            }
            BigDecimal millis = new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(unit.toMillis()));
            sum = sum.plusMillis(whole(millis, () -> notATime(text)));
            end = parts.end();
        }
        if (end == 0 || end < text.length()) {
            throw notATime(text);
        }
        return sum;
    }

    private static IllegalArgumentException notATime(String text) {
        return new IllegalArgumentException("'" + text + "' is no length of time: write 30 s, 10 min, 2 h or 7 days");
    }

    private static void part(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(count).append(' ').append(unit).append(' ');
        }
    }

    /** Exact, so that what is shown is what is set. */
    private static String size(long bytes) {
        if (bytes == Long.MAX_VALUE) {
            return NO_LIMIT;
        }
        for (String unit : LARGEST_FIRST) {
            long size = Objects.requireNonNull(SIZES.get(unit));
            BigDecimal count = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(size));
            if (bytes >= size && count.stripTrailingZeros().scale() <= 2) {
                return count.stripTrailingZeros().toPlainString() + " " + unit.toUpperCase(Locale.ROOT);
            }
        }
        return bytes + " bytes";
    }

    private static long bytes(String text) {
        if (text.equalsIgnoreCase(NO_LIMIT)) {
            return Long.MAX_VALUE;
        }
        Matcher parts = PART.matcher(text.replace(",", ""));
        Long unit = parts.matches() ? SIZES.get(parts.group(2).toLowerCase(Locale.ROOT)) : null;
        if (unit == null) {
            throw notASize(text);
        }
        return whole(new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(unit)), () -> notASize(text));
    }

    private static long whole(BigDecimal number, Supplier<IllegalArgumentException> refusal) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            IllegalArgumentException refused = refusal.get();
            refused.initCause(e);
            throw refused;
        }
    }

    private static IllegalArgumentException notASize(String text) {
        return new IllegalArgumentException("'" + text + "' is no size: write 500 MB, 5 GB or a number of bytes");
    }

    private static String share(String text) {
        Matcher parts = PART.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no share: write 30 %");
        }
        return new BigDecimal(parts.group(1)).movePointLeft(2).toPlainString();
    }
}
