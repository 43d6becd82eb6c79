package org.priceglass.ui.jobs.chart;

import java.time.Clock;
import java.time.ZoneId;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.metric.KindRate;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.chart.ChartData.Health;
import org.priceglass.ui.jobs.live.JobsPart;

/** The charts of a period, and how the queues are now. */
public final class JobChartsView implements JobsPart {
    private final JobChartsViewModel model;
    private final SheetExport export;
    private final ObservableList<KindRate> rates = FXCollections.observableArrayList();
    private final ObservableList<Health> health = FXCollections.observableArrayList();
    private final DataTable<KindRate> rateTable;
    private final DataTable<Health> healthTable;
    private final Drawings drawings;
    private final HealthColumns healthColumns;
    private final ChartCard jobs = new ChartCard("jobsCard", "Jobs by queue");
    private final ChartCard kinds = new ChartCard("kindsCard", "How jobs ended, by kind");
    private final ChartCard sizes = new ChartCard("sizesCard", "Time against file size");
    private final ChartCard records = new ChartCard("recordsCard", "Records extracted");
    private final ChartCard scores = new ChartCard("scoresCard", "Data quality scores");
    private final ChartCard storage = new ChartCard("storageCard", "Storage");
    private final ChartCard queues = new ChartCard("queuesCard", "Queues now");

    @FXML
    private ComboBox<Period> period;
    @FXML
    private GridPane cards;

    public JobChartsView(JobChartsViewModel model, SheetExport export, TextClipboard clipboard, Clock clock,
            ZoneId zone) {
        this.model = model;
        this.export = export;
        this.rateTable = new DataTable<>("How kinds of jobs ended", clipboard);
        this.healthTable = new DataTable<>("Queues", clipboard);
        this.drawings = new Drawings(clipboard, zone);
        this.healthColumns = new HealthColumns(clock);
    }

    @FXML
    void initialize() {
        period.getItems().setAll(Period.values());
        period.valueProperty().bindBidirectional(model.periodProperty());
        rateTable.setId("rateTable");
        rateTable.addColumns(RateColumns.all());
        rateTable.show(rates);
        healthTable.setId("healthTable");
        healthTable.addColumns(healthColumns.all());
        healthTable.show(health);
        cards.addRow(0, jobs, kinds);
        cards.addRow(1, sizes, records);
        cards.addRow(2, scores, storage);
        cards.add(queues, 0, 3, 2, 1);
        model.dataProperty().addListener((property, before, now) -> draw(now));
        draw(model.dataProperty().get());
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void export() {
        export.export("job-rates.csv", rateTable.sheet());
    }

    private void draw(@Nullable ChartData data) {
        if (data != null) {
            drawTime(data);
            drawKinds(data);
            drawFiles(data);
            health.setAll(data.health());
            queues.show("How each queue is at this moment.", healthTable);
        }
    }

    private void drawTime(ChartData data) {
        TimeBars ended = TimeBars.jobs(data);
        String bar = data.span().period().bar();
        if (ended.total() == 0) {
            jobs.empty("No job ended in this period. Each bar will count those of " + bar + ", by queue.");
        } else {
            jobs.show(drawings.time(ended));
        }
        TimeBars extracted = TimeBars.records(data);
        if (extracted.total() == 0) {
            records.empty("No file was read in this period. Each bar will count the records of " + bar + ".");
        } else {
            records.show(drawings.time(extracted));
        }
    }

    private void drawKinds(ChartData data) {
        rates.setAll(data.rates());
        if (data.rates().isEmpty()) {
            kinds.empty("No job ended in this period. Each line will tell which share of a kind succeeded and failed.");
        } else {
            kinds.show("Of those that succeeded or failed; cancelled ones are in no rate.", rateTable);
        }
    }

    private void drawFiles(ChartData data) {
        if (data.sized().isEmpty()) {
            sizes.empty("No job with a file succeeded in this period. Each one will be a point: its time against the"
                    + " size of its file.");
        } else {
            sizes.show(drawings.sizes(data.sized()));
        }
        if (data.scores().isEmpty()) {
            scores.empty("No file version was judged yet. Each bar will count those with a score in a step of ten.");
        } else {
            scores.show(drawings.scores(new ScoreBars(data.scores())));
        }
        if (data.storage().isEmpty()) {
            storage.empty("No sample was taken in this period. One is taken each hour while the program runs.");
        } else {
            storage.show(drawings.storage(data.storage(), data.span()));
        }
    }
}
