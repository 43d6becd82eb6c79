package org.priceglass.ui.jobs.chart;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobQueue;
import org.priceglass.job.Jobs;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.job.watch.WatchSettings;
import org.priceglass.settings.Settings;
import org.priceglass.ui.common.task.TaskRunner;

/** The figures of a period. */
public final class JobChartsViewModel {
    private static final int MOST_POINTS = 500;

    /**
     * Where the figures come from.
     *
     * @param scores
     *            of the quality of the versions in use now
     */
    public record Sources(Jobs jobs, JobStatistics statistics, Settings settings, Supplier<List<Double>> scores) {
        private List<ChartData.Health> health() {
            Map<JobQueue, Long> stalled = jobs.stalled(settings.get(WatchSettings.STALLED_AFTER)).stream()
                    .map(job -> job.ticket().queue())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return jobs.health().stream()
                    .map(queue -> new ChartData.Health(queue, stalled.getOrDefault(queue.queue(), 0L))).toList();
        }
    }

    private final TaskRunner tasks;
    private final Sources sources;
    private final Clock clock;
    private final ZoneId zone;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.DAY);
    private final ReadOnlyObjectWrapper<@Nullable ChartData> data = new ReadOnlyObjectWrapper<>();

    public JobChartsViewModel(TaskRunner tasks, Sources sources, Clock clock, ZoneId zone) {
        this.tasks = tasks;
        this.sources = sources;
        this.clock = clock;
        this.zone = zone;
        period.addListener((property, before, now) -> refresh());
    }

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** Null before the first answer. */
    public ReadOnlyObjectProperty<@Nullable ChartData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    public void refresh() {
        Instant now = clock.instant();
        ChartData.Span span = ChartData.Span.until(now, period.get(), zone);
        tasks.prepare("Count jobs", control -> count(span, now.plusSeconds(1))).latestOf(this).onDone(data::set)
                .start();
    }

    private ChartData count(ChartData.Span span, Instant until) {
        JobStatistics statistics = sources.statistics();
        return new ChartData(span, statistics.finished(span.from(), until), statistics.rates(span.from(), until),
                statistics.sized(span.from(), MOST_POINTS),
                statistics.samples(JobStatistics.STORAGE, span.from(), until), sources.scores().get(),
                sources.health());
    }
}
