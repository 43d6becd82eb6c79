package org.priceglass.ui.jobs.detail;

import java.time.ZoneId;
import java.util.function.LongConsumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.Job;
import org.priceglass.job.JobAttempt;
import org.priceglass.job.JobLogLine;
import org.priceglass.job.JobState;
import org.priceglass.job.LogLevel;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.FactFields;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.detail.JobDetailViewModel.Relative;
import org.priceglass.ui.jobs.words.JobWords;

/** The job that is looked at. */
public final class JobDetailView {
    private final JobDetailViewModel model;
    private final DataTable<JobLogLine> log;
    private final DataTable<JobAttempt> attempts;
    private final DataTable<Relative> relatives;
    private LongConsumer onJump = id -> {
    };

    @FXML
    private Region root;
    @FXML
    private Region dot;
    @FXML
    private Label title;
    @FXML
    private Label reason;
    @FXML
    private Button retry;
    @FXML
    private Button cancel;
    @FXML
    private Button copy;
    @FXML
    private TextField words;
    @FXML
    private ComboBox<LogLevel> least;
    @FXML
    private Label logMessage;
    @FXML
    private Button exportLog;
    @FXML
    private StackPane logArea;
    @FXML
    private Tab attemptTab;
    @FXML
    private StackPane attemptArea;
    @FXML
    private TextArea failure;
    @FXML
    private GridPane facts;
    @FXML
    private Tab relativeTab;
    @FXML
    private StackPane relativeArea;
    @FXML
    private Label none;

    public JobDetailView(JobDetailViewModel model, TextClipboard clipboard, ZoneId zone) {
        this.model = model;
        DetailTables tables = new DetailTables(clipboard, zone);
        this.log = tables.log();
        this.attempts = tables.attempts();
        this.relatives = tables.relatives();
    }

    @FXML
    void initialize() {
        begin(retry, Icon.RETRY, model::retry);
        begin(cancel, Icon.CANCEL, model::cancel);
        begin(copy, Icon.COPY, model::copy);
        begin(exportLog, Icon.EXPORT, model.log()::export);
        fillLog();
        attempts.show(model.attempts());
        attemptArea.getChildren().add(attempts);
        attempts.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> explain(now));
        model.attempts().addListener((ListChangeListener<JobAttempt>) change -> selectLastAttempt());
        relatives.show(model.relatives());
        relatives.setOnOpen("Look at this job", Icon.JOBS, relative -> onJump.accept(relative.job().id()));
        relatives.setEmptyState(new Label("It follows from no other job, and none follows from it."));
        relativeArea.getChildren().add(relatives);
        model.relatives().addListener((ListChangeListener<Relative>) change -> relativeTab
                .setText("Before and after (" + Counts.format(model.relatives().size()) + ")"));
        model.jobProperty().addListener((property, before, now) -> draw(now));
        draw(model.jobProperty().get());
    }

    /** Told of a job that the user goes to from this one. */
    public void setOnJump(LongConsumer handler) {
        onJump = handler;
    }

    private void fillLog() {
        log.show(model.log().lines());
        Label noLine = new Label();
        noLine.textProperty().bind(model.log().messageProperty());
        log.setEmptyState(noLine);
        logArea.getChildren().add(log);
        words.textProperty().bindBidirectional(model.log().wordsProperty());
        logMessage.textProperty().bind(model.log().messageProperty());
        least.getItems().setAll(LogLevel.values());
        least.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LogLevel level) {
                return level == null || level == LogLevel.DEBUG ? "All levels" : level.label() + " and graver";
            }

            @Override
            public LogLevel fromString(String text) {
                return LogLevel.DEBUG;
            }
        });
        least.valueProperty().bindBidirectional(model.log().leastProperty());
    }

    private void draw(@Nullable Job job) {
        root.setVisible(job != null);
        none.setVisible(job == null);
        if (job == null) {
            return;
        }
        dot.getStyleClass().setAll("state-dot", "state-" + job.state().label());
        title.setText(JobWords.state(job.state()) + ": " + job.work().title());
        title.setTooltip(new Tooltip(job.work().title()));
        String why = job.message();
        boolean told = why != null && job.state() != JobState.SUCCEEDED;
        reason.setText(told ? why : "");
        reason.setTooltip(told ? new Tooltip(why) : null);
        reason.setVisible(told);
        reason.setManaged(told);
        retry.setDisable(job.state() != JobState.FAILED && job.state() != JobState.CANCELLED);
        cancel.setDisable(!job.state().isOpen());
        FactFields.fill(facts, model.factsOfWork(), model.factsOfTime());
    }

    private void selectLastAttempt() {
        attemptTab.setText("Attempts (" + Counts.format(model.attempts().size()) + ")");
        attempts.getSelectionModel().clearSelection();
        attempts.getSelectionModel().select(model.attempts().size() - 1);
        explain(attempts.getSelectionModel().getSelectedItem());
    }

    private void explain(@Nullable JobAttempt attempt) {
        failure.setText(attempt == null ? "" : AttemptText.of(attempt));
    }

    private static void begin(Button button, Icon icon, Runnable action) {
        button.setGraphic(icon.node());
        button.setOnAction(event -> action.run());
    }
}
