package org.priceglass.ui.jobs.chart;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.priceglass.job.QueueHealth;
import org.priceglass.job.metric.FinishedJobs;
import org.priceglass.job.metric.KindRate;
import org.priceglass.job.metric.Sample;
import org.priceglass.job.metric.SizedRun;

/**
 * What the charts show.
 *
 * @param span
 *            the bars of time
 * @param finished
 *            jobs that ended within it, by hour
 * @param sized
 *            the latest jobs with a file within it
 * @param storage
 *            bytes that the workspace took
 * @param scores
 *            of the quality of the versions in use now, 0 to 100
 * @param health
 *            of the queues now, with the number of jobs that stand still
 */
public record ChartData(Span span, List<FinishedJobs> finished, List<KindRate> rates, List<SizedRun> sized,
        List<Sample> storage, List<Double> scores, List<Health> health) {

    /** Bars of time, from the beginning of the first one, in somebody's zone. */
    public record Span(Period period, Instant from, ZoneId zone) {
        static Span until(Instant now, Period period, ZoneId zone) {
            return new Span(period, period.from(now, zone), zone);
        }

        Instant end() {
            return period.end(from, zone);
        }

        int bars() {
            return period.bars();
        }

        /** The bar that holds a moment; -1 where none does. */
        int bar(Instant at) {
            int bar = period.bar(from, at, zone);
            return bar < 0 || bar >= bars() ? -1 : bar;
        }

        String name(int bar) {
            return period.name(from, bar, zone);
        }

        String brief(Instant at) {
            return period.brief(at, zone);
        }

        String below(int bar) {
            return period.below(from, bar, zone);
        }
    }

    /** A queue with the number of its jobs that run but stand still. */
    public record Health(QueueHealth queue, long stalled) {
    }
}
