package org.priceglass.ui.jobs.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priceglass.job.schedule.Cron;

/**
 * How often something is done, in the words of a person.
 *
 * @param day
 *            of {@link Kind#WEEKLY}
 * @param time
 *            of {@link Kind#DAILY} and {@link Kind#WEEKLY}
 * @param expression
 *            of {@link Kind#CRON}; else what it is for the others
 */
record When(Kind kind, DayOfWeek day, LocalTime time, String expression) {
    private static final Pattern AT_A_TIME = Pattern.compile("([0-5]?\\d) ([01]?\\d|2[0-3]) \\* \\* (\\*|[0-7])");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("[h:mm a][h:mma][h a][ha][H:mm]").toFormatter(Locale.US);

    /** What a new schedule begins with. */
    static final When USUAL = of(Cron.daily(LocalTime.of(6, 0)));

    /** The ways to say it. */
    enum Kind {
        DAILY("Every day"), WEEKLY("Every week"), CRON("Cron expression");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What a cron expression says, as simply as it can be said. */
    static When of(Cron cron) {
        Matcher simple = AT_A_TIME.matcher(cron.text());
        if (!simple.matches()) {
            return new When(Kind.CRON, DayOfWeek.MONDAY, LocalTime.of(6, 0), cron.text());
        }
        LocalTime time = LocalTime.of(Integer.parseInt(simple.group(2)), Integer.parseInt(simple.group(1)));
        if (simple.group(3).equals("*")) {
            return new When(Kind.DAILY, DayOfWeek.MONDAY, time, cron.text());
        }
        int day = Integer.parseInt(simple.group(3));
        return new When(Kind.WEEKLY, day == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(day), time, cron.text());
    }

    /**
     * As it is kept.
     *
     * @throws IllegalArgumentException
     *             with one line that says what is wrong with the expression
     */
    Cron cron() {
        return switch (kind) {
            case DAILY -> Cron.daily(time);
            case WEEKLY -> Cron.weekly(day, time);
            case CRON -> Cron.parse(expression);
        };
    }

    /** {@code Mondays at 6:00 AM}. */
    String words() {
        return switch (kind) {
            case DAILY -> "Every day at " + time(time);
            case WEEKLY -> day(day) + "s at " + time(time);
            case CRON -> expression;
        };
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.US);
    }

    static String time(LocalTime time) {
        return WRITTEN.format(time);
    }

    /**
     * A time of the day as people write it: {@code 18:30}, {@code 6:30 PM}, {@code 6 pm}.
     *
     * @throws IllegalArgumentException
     *             with one line that says how to write it
     */
    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip(), READ);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "the time '" + text.strip() + "' is not understood: write it as 6:30 PM or 18:30", e);
        }
    }
}
