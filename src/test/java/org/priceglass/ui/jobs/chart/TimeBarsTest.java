package org.priceglass.ui.jobs.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.metric.FinishedJobs;
import org.priceglass.ui.common.chart.StackedBar;

class TimeBarsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:30:00Z");

    @Test
    void jobsAreSummedUpByHourAndQueueInTheOrderOfThePipeline() {
        TimeBars bars = TimeBars.jobs(
                data(Period.DAY, ZoneOffset.UTC, row("2026-11-02T10:00:00Z", JobQueue.PARSE, JobState.SUCCEEDED, 2),
                        row("2026-11-02T10:00:00Z", JobQueue.PARSE, JobState.FAILED, 1),
                        row("2026-11-02T10:00:00Z", JobQueue.DOWNLOAD, JobState.SUCCEEDED, 4),
                        row("2026-11-01T11:00:00Z", JobQueue.DOWNLOAD, JobState.SUCCEEDED, 1)));

        assertThat(bars.queues()).containsExactly(JobQueue.DOWNLOAD, JobQueue.PARSE);
        assertThat(bars.bars()).hasSize(24);
        assertThat(bars.bars().getFirst().counts()).containsExactly(1L, 0L);
        assertThat(bars.bars().getLast().counts()).containsExactly(4L, 3L);
        assertThat(bars.sentence()).isEqualTo("8 jobs, each bar an hour; the most at Nov 2, 10 AM.");
    }

    @Test
    void whatEndedBeforeThePeriodIsLeftOut() {
        assertThat(TimeBars.jobs(
                data(Period.DAY, ZoneOffset.UTC, row("2026-11-01T10:00:00Z", JobQueue.PARSE, JobState.SUCCEEDED, 2)))
                .total()).isZero();
    }

    @Test
    void daysAreThoseOfTheZoneOfTheReader() {
        TimeBars bars = TimeBars.jobs(data(Period.MONTH, ZoneId.of("America/Los_Angeles"),
                row("2026-11-02T07:00:00Z", JobQueue.PARSE, JobState.SUCCEEDED, 2)));

        assertThat(bars.bars()).filteredOn(bar -> bar.total() > 0).extracting(StackedBar::name)
                .containsExactly("Sun, Nov 1");
    }

    @Test
    void aDayOfTwentyFiveHoursIsOneBar() {
        TimeBars bars = TimeBars.jobs(data(Period.MONTH, ZoneId.of("America/Los_Angeles"),
                row("2026-11-01T07:00:00Z", JobQueue.PARSE, JobState.SUCCEEDED, 1),
                row("2026-11-02T07:00:00Z", JobQueue.PARSE, JobState.SUCCEEDED, 1),
                row("2026-11-02T08:00:00Z", JobQueue.PARSE, JobState.SUCCEEDED, 1)));

        assertThat(bars.bars()).filteredOn(bar -> bar.total() > 0).extracting(StackedBar::total).containsExactly(2L,
                1L);
    }

    @Test
    void aScoreOfAHundredIsInTheLastStep() {
        ScoreBars scores = new ScoreBars(List.of(0.0, 9.99, 10.0, 100.0));

        assertThat(scores.bars()).extracting(StackedBar::total).containsExactly(2L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(scores.sentence()).isEqualTo("4 judged file versions in use now, 30.0 of 100 on average.");
    }

    private static ChartData data(Period period, ZoneId zone, FinishedJobs... rows) {
        return new ChartData(ChartData.Span.until(NOW, period, zone), List.of(rows), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private static FinishedJobs row(String hour, JobQueue queue, JobState state, long jobs) {
        return new FinishedJobs(Instant.parse(hour), queue, "work", state, jobs, Duration.ofSeconds(1), 0, 0);
    }
}
