package org.priceglass.ui.jobs.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How far back the charts look, and how long each of their bars is. */
public enum Period {
    DAY("Last 24 hours", "an hour", 24, 6, "MMM d, h a", "h a"), WEEK("Last 7 days", "6 hours", 28, 4,
            "EEE, MMM d, h a", "EEE h a"), MONTH("Last 30 days", "a day", 30, 5, "EEE, MMM d", "MMM d");

    private static final int HOURS = 6;

    private final String label;
    private final String bar;
    private final int bars;
    private final int labelled;
    private final DateTimeFormatter name;
    private final DateTimeFormatter brief;

    Period(String label, String bar, int bars, int labelled, String name, String brief) {
        this.label = label;
        this.bar = bar;
        this.bars = bars;
        this.labelled = labelled;
        this.name = DateTimeFormatter.ofPattern(name, Locale.US);
        this.brief = DateTimeFormatter.ofPattern(brief, Locale.US);
    }

    public String label() {
        return label;
    }

    /** What a bar stands for. */
    String bar() {
        return bar;
    }

    int bars() {
        return bars;
    }

    /** The beginning of the first bar; the last one holds {@code now}. Bars of days begin at midnight. */
    Instant from(Instant now, ZoneId zone) {
        return switch (this) {
            case DAY -> now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(bars - 1L));
            case WEEK -> now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(HOURS * (bars - 1L)));
            case MONTH -> now.atZone(zone).truncatedTo(ChronoUnit.DAYS).minusDays(bars - 1L).toInstant();
        };
    }

    /** The bar that holds a moment; outside 0 to {@link #bars()} where none does. */
    int bar(Instant from, Instant at, ZoneId zone) {
        return switch (this) {
            case DAY -> (int) Math.floorDiv(Duration.between(from, at).toMillis(), Duration.ofHours(1).toMillis());
            case WEEK -> (int) Math.floorDiv(Duration.between(from, at).toMillis(), Duration.ofHours(HOURS).toMillis());
            case MONTH -> (int) ChronoUnit.DAYS.between(from.atZone(zone).toLocalDate(), at.atZone(zone).toLocalDate());
        };
    }

    /** The whole name of a bar. */
    String name(Instant from, int index, ZoneId zone) {
        return name.format(start(from, index, zone));
    }

    /** What stands below a bar; empty for most, since all would not fit. */
    String below(Instant from, int index, ZoneId zone) {
        return index % labelled == 0 ? brief.format(start(from, index, zone)) : "";
    }

    /** A moment as briefly as the bars are told. */
    String brief(Instant at, ZoneId zone) {
        return brief.format(at.atZone(zone));
    }

    /** The end of the last bar. */
    Instant end(Instant from, ZoneId zone) {
        return start(from, bars, zone).toInstant();
    }

    private ZonedDateTime start(Instant from, int index, ZoneId zone) {
        ZonedDateTime first = from.atZone(zone);
        return switch (this) {
            case DAY -> first.plusHours(index);
            case WEEK -> first.plusHours((long) HOURS * index);
            case MONTH -> first.plusDays(index);
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
