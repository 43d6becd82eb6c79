package org.priceglass.ui.jobs.schedule;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.function.LongConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.NewJob;
import org.priceglass.job.schedule.Schedule;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.form.WordConverter;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.live.JobsPart;

/** The schedules, and below them the one that is being written. */
public final class SchedulesView implements JobsPart {
    private final SchedulesViewModel model;
    private final SheetExport export;
    private final ScheduleColumns columns;
    private final DataTable<Schedule> table;
    private LongConsumer onJob = job -> {
    };

    @FXML
    private Button add;
    @FXML
    private Button run;
    @FXML
    private Button toggle;
    @FXML
    private Button delete;
    @FXML
    private StackPane tableArea;
    @FXML
    private Label heading;
    @FXML
    private ComboBox<NewJob> work;
    @FXML
    private TextField name;
    @FXML
    private ComboBox<When.Kind> kind;
    @FXML
    private Node dayField;
    @FXML
    private ComboBox<DayOfWeek> day;
    @FXML
    private Node timeField;
    @FXML
    private TextField time;
    @FXML
    private Node cronField;
    @FXML
    private TextField cron;
    @FXML
    private TextField zone;
    @FXML
    private Label next;
    @FXML
    private Label error;
    @FXML
    private Button save;

    public SchedulesView(SchedulesViewModel model, SheetExport export, TextClipboard clipboard, Clock clock,
            ZoneId zone) {
        this.model = model;
        this.export = export;
        this.columns = new ScheduleColumns(clock, zone);
        this.table = new DataTable<>("Schedules", clipboard);
    }

    @FXML
    void initialize() {
        begin(add, Icon.ADD, this::startNew);
        begin(run, Icon.RESUME, () -> model.runNow(job -> onJob.accept(job)));
        begin(toggle, Icon.PAUSE, model::toggle);
        begin(delete, Icon.CLEAN, model::delete);
        save.setOnAction(event -> model.save());
        fillTable();
        fillForm();
        model.selectedProperty().addListener((property, before, now) -> select(now));
        select(null);
    }

    /** Told of a job that the user wants to see. */
    public void setOnJob(LongConsumer handler) {
        onJob = handler;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void export() {
        export.export("schedules.csv", table.sheet());
    }

    private void fillTable() {
        table.setId("scheduleTable");
        table.addColumns(columns.all());
        table.show(model.rows());
        table.setDimmed(schedule -> !schedule.enabled());
        table.setOnOpen("Show its last job", Icon.JOBS, this::showJob);
        table.setEmptyState(new EmptyState(Icon.SCHEDULE, "No schedules",
                "What is written below is done by itself at its times while Priceglass or \"priceglass run\" is open;"
                        + " what was missed is caught up once."));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        tableArea.getChildren().add(table);
    }

    private void fillForm() {
        ScheduleForm form = model.form();
        work.setItems(model.works());
        work.setConverter(new WordConverter<>(NewJob::title));
        work.valueProperty().bindBidirectional(form.work);
        kind.getItems().setAll(When.Kind.values());
        kind.setConverter(new WordConverter<>(When.Kind::label));
        kind.valueProperty().bindBidirectional(form.kind);
        day.getItems().setAll(DayOfWeek.values());
        day.setConverter(new WordConverter<>(When::day));
        day.valueProperty().bindBidirectional(form.day);
        name.textProperty().bindBidirectional(form.name);
        time.textProperty().bindBidirectional(form.time);
        cron.textProperty().bindBidirectional(form.cron);
        zone.textProperty().bindBidirectional(form.zone);
        name.promptTextProperty().bind(form.work.map(NewJob::title).orElse("Named after the work"));
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        showOnly(dayField, When.Kind.WEEKLY);
        showOnly(cronField, When.Kind.CRON);
        timeField.visibleProperty().bind(form.kind.isNotEqualTo(When.Kind.CRON));
        timeField.managedProperty().bind(timeField.visibleProperty());
        InvalidationListener foresee = change -> next.setText(model.next());
        for (Observable part : new Observable[]{form.work, form.kind, form.day, form.time, form.cron, form.zone}) {
            part.addListener(foresee);
        }
    }

    private void showOnly(Node field, When.Kind of) {
        field.visibleProperty().bind(model.form().kind.isEqualTo(of));
        field.managedProperty().bind(field.visibleProperty());
    }

    private void startNew() {
        table.getSelectionModel().clearSelection();
        model.selectedProperty().set(null);
        work.requestFocus();
    }

    private void select(@Nullable Schedule schedule) {
        boolean none = schedule == null;
        run.setDisable(none);
        toggle.setDisable(none);
        delete.setDisable(none);
        boolean off = schedule != null && !schedule.enabled();
        toggle.setText(off ? "Switch on" : "Switch off");
        toggle.setGraphic((off ? Icon.RESUME : Icon.PAUSE).node());
        heading.setText(none ? "New schedule" : "Change the schedule");
        save.setText(none ? "Add" : "Save");
        if (schedule == null) {
            table.getSelectionModel().clearSelection();
        } else if (!schedule.equals(table.getSelectionModel().getSelectedItem())) {
            table.reveal(schedule);
        }
    }

    private void showJob(Schedule schedule) {
        Long job = schedule.lastJob();
        if (job != null) {
            onJob.accept(job);
        }
    }

    private static void begin(Button button, Icon icon, Runnable action) {
        button.setGraphic(icon.node());
        button.setOnAction(event -> action.run());
    }
}
