package org.priceglass.ui.jobs.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import org.priceglass.job.JobQueue;
import org.priceglass.job.metric.Sample;
import org.priceglass.job.metric.SizedRun;
import org.priceglass.ui.common.chart.StackedBar;
import org.priceglass.ui.common.chart.StackedBars;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.words.JobWords;

/** Draws the figures of a period, each as a chart and as a table. */
record Drawings(TextClipboard clipboard, ZoneId zone) {
    /** Stacked of queues. */
    Drawing time(TimeBars time) {
        List<StackedBar> bars = time.bars();
        List<TableColumn<StackedBar, ?>> columns = new ArrayList<>();
        columns.add(DataColumn.<StackedBar>text("From", StackedBar::name).ems(13).stretch(1));
        for (int i = 0; i < time.queues().size(); i++) {
            int series = i;
            columns.add(DataColumn
                    .<StackedBar>count(JobWords.queue(time.queues().get(i)), bar -> bar.counts().get(series)).rank(2));
        }
        columns.add(DataColumn.<StackedBar>count("All", StackedBar::total));
        return new Drawing(time.sentence(), time.queues(),
                bars(bars, time.queues().stream().map(JobWords::style).toList(), time.sentence()),
                table(bars, columns));
    }

    Drawing scores(ScoreBars scores) {
        return new Drawing(scores.sentence(), List.of(), bars(scores.bars(), List.of("score-bar"), scores.sentence()),
                table(scores.bars(), List.of(DataColumn.<StackedBar>text("Score", StackedBar::name).stretch(1),
                        DataColumn.<StackedBar>count("File versions", StackedBar::total))));
    }

    /** The time that jobs took against the sizes of their files. */
    Drawing sizes(List<SizedRun> runs) {
        Set<JobQueue> queues = new TreeSet<>(runs.stream().map(SizedRun::queue).toList());
        return new Drawing(PointCharts.sizesSentence(runs), queues, PointCharts.sizes(runs),
                table(runs, List.of(DataColumn.<SizedRun, Long>value("Job", SizedRun::job, String::valueOf),
                        DataColumn.<SizedRun>text("Kind", SizedRun::kind).stretch(1),
                        DataColumn.<SizedRun>bytes("Size", SizedRun::bytes),
                        DataColumn.<SizedRun, Duration>value("Took", SizedRun::took, JobWords::took),
                        DataColumn.<SizedRun, Instant>value("Ended", SizedRun::finished, at -> Dates.format(at, zone))
                                .ems(14).rank(2))));
    }

    /** What the workspace took. */
    Drawing storage(List<Sample> samples, ChartData.Span span) {
        return new Drawing(PointCharts.storageSentence(samples), List.of(), PointCharts.storage(samples, span),
                table(samples, List.of(DataColumn.<Sample, Instant>value("At", Sample::at, at -> Dates.format(at, zone))
                        .ems(14).stretch(1), DataColumn.<Sample>bytes("Storage", PointCharts::bytes))));
    }

    private static StackedBars bars(List<StackedBar> bars, List<String> styles, String sentence) {
        StackedBars chart = new StackedBars();
        chart.show(bars, styles, sentence);
        return chart;
    }

    private <R> DataTable<R> table(List<R> rows, List<? extends TableColumn<R, ?>> columns) {
        DataTable<R> table = new DataTable<>("Figures", clipboard);
        table.addColumns(columns);
        table.show(FXCollections.observableArrayList(rows));
        return table;
    }
}
