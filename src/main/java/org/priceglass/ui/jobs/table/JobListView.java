package org.priceglass.ui.jobs.table;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.priceglass.job.JobState;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.form.MultiChoice;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.live.JobsPart;

/** The queues, the filter, the table; below it the job that is looked at. */
public final class JobListView implements JobsPart {
    private final JobListViewModel model;
    private final QueueStrip strip;
    private final SheetExport export;
    private final JobColumns columns;
    private final DataTable<JobRow> table;
    private boolean fittedToRows;

    @FXML
    private StackPane queueArea;
    @FXML
    private TextField words;
    @FXML
    private Button queues;
    @FXML
    private Button states;
    @FXML
    private Button failures;
    @FXML
    private Button clear;
    @FXML
    private Button retry;
    @FXML
    private Button cancel;
    @FXML
    private MenuItem retryFailed;
    @FXML
    private MenuItem cleanUp;
    @FXML
    private Button pending;
    @FXML
    private SplitPane split;
    @FXML
    private StackPane tableArea;

    public JobListView(JobListViewModel model, QueueStripViewModel queues, SheetExport export, TextClipboard clipboard,
            Clock clock, ZoneId zone) {
        this.model = model;
        this.strip = new QueueStrip(queues);
        this.export = export;
        this.columns = new JobColumns(clock, zone);
        this.table = new DataTable<>("Jobs", clipboard);
    }

    @FXML
    void initialize() {
        queueArea.getChildren().add(strip);
        words.textProperty().bindBidirectional(model.filter().textProperty());
        MultiChoice.attach(queues, model.filter().queues(), "queues");
        MultiChoice.attach(states, model.filter().states(), "states");
        MultiChoice.attach(failures, model.filter().failures(), "reasons");
        clear.setOnAction(event -> model.filter().clear());
        begin(retry, AppAction.RETRY_JOBS, model::retrySelected);
        begin(cancel, AppAction.CANCEL_JOBS, model::cancelSelected);
        begin(retryFailed, Icon.RETRY, model::retryFailed);
        begin(cleanUp, Icon.CLEAN, model::cleanUp);
        begin(pending, Icon.REFRESH, this::showPending);
        pending.textProperty().bind(model.pendingProperty().concat(": show"));
        pending.visibleProperty().bind(model.pendingProperty().isNotEmpty());
        pending.managedProperty().bind(pending.visibleProperty());
        fillTable();
        model.selection().addListener((ListChangeListener<Long>) change -> enable());
        enable();
    }

    /** Puts what tells of the selected job below the table. */
    public void setDetail(Node detail) {
        split.getItems().add(detail);
        split.setDividerPositions(0.58);
    }

    /** Selects a job alone, where it is listed. */
    public void reveal(long job) {
        int index = model.rows().indexOfId(job);
        if (index >= 0 && !table.getSelectionModel().isSelected(index)) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 1));
        }
    }

    @Override
    public void refresh() {
        List<Long> selected = List.copyOf(model.selection());
        model.refresh();
        strip.refresh();
        if (selected.size() == 1) {
            reveal(selected.getFirst());
        }
    }

    @Override
    public void tick() {
        model.tick();
        strip.refresh();
    }

    @Override
    public void find() {
        words.requestFocus();
    }

    @Override
    public void export() {
        export.export("jobs.csv", table.sheet(model.everyRow()));
    }

    private void fillTable() {
        table.setId("jobTable");
        table.addColumns(columns.all());
        table.showPaged(model.rows(),
                (column, descending) -> model.orderProperty().set(columns.order(column, descending)));
        table.setDimmed(row -> row.get(job -> job.state() == JobState.CANCELLED ? job : null) != null);
        table.setEmptyState(noJob());
        table.addAction(AppAction.CANCEL_JOBS, model::cancelSelected);
        table.addAction(AppAction.RETRY_FAILED, model::retryFailed);
        table.addAction(AppAction.RETRY_JOBS, model::retrySelected);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> select());
        table.scrolledProperty().addListener((property, before, now) -> hold());
        model.rows().addListener((ListChangeListener<JobRow>) change -> fitWhenFirstRowsCame());
        tableArea.getChildren().add(table);
    }

    private StackPane noJob() {
        EmptyState none = new EmptyState(Icon.JOBS, "No jobs yet",
                "Scans, downloads and imports become jobs: they survive a crash, are retried, and tell here how far they are.");
        EmptyState filtered = new EmptyState(Icon.JOBS, "No job passes the filter",
                "Choose other queues, states or reasons, or fewer words.")
                .action("Clear the filter", Icon.CLEAR, () -> model.filter().clear());
        Runnable choose = () -> {
            none.setVisible(model.answeredProperty().get() && !model.filter().isNarrow());
            filtered.setVisible(model.answeredProperty().get() && model.filter().isNarrow());
        };
        model.messageProperty().addListener((property, before, now) -> choose.run());
        choose.run();
        return new StackPane(none, filtered);
    }

    private void select() {
        model.selection().setAll(table.getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0 && index < model.rows().size()).map(model.rows()::idAt).toList());
        hold();
    }

    private void hold() {
        model.heldProperty().set(!model.selection().isEmpty() || table.scrolledProperty().get());
    }

    private void enable() {
        retry.setDisable(model.selection().isEmpty());
        cancel.setDisable(model.selection().isEmpty());
    }

    private void showPending() {
        table.getSelectionModel().clearSelection();
        table.scrollTo(0);
        refresh();
    }

    /** For the first rows that came since the table was empty. */
    private void fitWhenFirstRowsCame() {
        boolean there = !model.rows().isEmpty() && model.rows().isKnown(0);
        if (there && !fittedToRows) {
            table.fitColumns();
        }
        fittedToRows = there;
    }

    private static void begin(MenuItem item, Icon icon, Runnable action) {
        item.setGraphic(icon.node());
        item.setOnAction(event -> action.run());
    }

    private static void begin(Button button, AppAction what, Runnable action) {
        begin(button, what.icon(), action);
        button.setAccessibleText(what.label());
        button.setTooltip(new Tooltip(what.label() + " (" + what.keysText() + ")"));
    }

    private static void begin(Button button, Icon icon, Runnable action) {
        button.setGraphic(icon.node());
        button.setOnAction(event -> action.run());
    }
}
