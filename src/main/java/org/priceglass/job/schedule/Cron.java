package org.priceglass.job.schedule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * When something is done again and again: five fields as in UNIX (minute, hour, day of the month, month, day of the
 * week; 0 and 7 are Sunday). Where both days are restricted, either is enough, as cron has it.
 */
public final class Cron {
    private static final int FIELDS = 5;
    private static final int DAY_OF_MONTH = 2;
    private static final int DAY_OF_WEEK = 4;

    private final String text;
    private final CronExpression first;
    private final @Nullable CronExpression second;

    private Cron(String text, CronExpression first, @Nullable CronExpression second) {
        this.text = text;
        this.first = first;
        this.second = second;
    }

    /**
     * From its text.
     *
     * @throws IllegalArgumentException
     *             with one line that says what is wrong
     */
    public static Cron parse(String text) {
        String[] fields = text.strip().split("\\s+", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("a cron expression has five fields (minute, hour, day of the month,"
                    + " month, day of the week), such as '0 6 * * 1', not '" + text + "'");
        }
        String[] byWeek = fields.clone();
        boolean eitherDay = !fields[DAY_OF_MONTH].startsWith("*") && !fields[DAY_OF_WEEK].startsWith("*");
        if (eitherDay) {
            byWeek[DAY_OF_MONTH] = "*";
            fields[DAY_OF_WEEK] = "*";
        }
        try {
            return new Cron(text.strip().replaceAll("\\s+", " "), expression(fields),
                    eitherDay ? expression(byWeek) : null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the cron expression '" + text + "' is not understood: " + e.getMessage(), e);
        }
    }

    /** Every day at a time. */
    public static Cron daily(LocalTime time) {
        return parse(time.getMinute() + " " + time.getHour() + " * * *");
    }

    /** Every week at a time of a day. */
    public static Cron weekly(DayOfWeek day, LocalTime time) {
        return parse(time.getMinute() + " " + time.getHour() + " * * " + day.getValue());
    }

    /** The next time after another, in its time zone; null where there is none. */
    public @Nullable ZonedDateTime next(ZonedDateTime after) {
        ZonedDateTime one = first.next(after);
        ZonedDateTime other = second == null ? null : second.next(after);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** As it was written, with single spaces. */
    public String text() {
        return text;
    }

    private static CronExpression expression(String[] fields) {
        return CronExpression.parse("0 " + String.join(" ", fields));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cron cron && text.equals(cron.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
