package org.priceglass.ui.jobs.setting;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobSettings;
import org.priceglass.settings.Setting;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.WordConverter;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.live.JobsPart;
import org.priceglass.ui.jobs.setting.RetryViewModel.RetryRow;
import org.priceglass.ui.jobs.words.JobWords;

/** The queues, retries by kind of failure, limits and thresholds; each in force as soon as it is entered. */
public final class PipelineSettingsView implements JobsPart {
    private final SettingGroups groups;
    private final JobSettings names;
    private final RetryViewModel retries;
    private final DataTable<RetryRow> table;
    private final List<SettingEntry<?>> entries = new ArrayList<>();

    @FXML
    private GridPane queues;
    @FXML
    private VBox limits;
    @FXML
    private ComboBox<JobQueue> queue;
    @FXML
    private StackPane retryArea;
    @FXML
    private HBox retryForm;
    @FXML
    private TextField attempts;
    @FXML
    private TextField base;
    @FXML
    private TextField cap;
    @FXML
    private TextField jitter;
    @FXML
    private Label error;
    @FXML
    private Button save;
    @FXML
    private Button saveEverywhere;
    @FXML
    private Button reset;

    public PipelineSettingsView(SettingGroups groups, JobSettings names, RetryViewModel retries,
            TextClipboard clipboard) {
        this.groups = groups;
        this.names = names;
        this.retries = retries;
        this.table = new DataTable<>("What is done about failures", clipboard);
    }

    @FXML
    void initialize() {
        fillQueues();
        groups.limits().forEach((title, settings) -> {
            entries.addAll(settings);
            limits.getChildren().add(card(title, SettingFields.grid(settings)));
        });
        queue.getItems().setAll(JobQueue.values());
        queue.setConverter(new WordConverter<>(JobWords::queue));
        queue.valueProperty().bindBidirectional(retries.queueProperty());
        fillTable();
        attempts.textProperty().bindBidirectional(retries.attemptsProperty());
        base.textProperty().bindBidirectional(retries.baseProperty());
        cap.textProperty().bindBidirectional(retries.capProperty());
        jitter.textProperty().bindBidirectional(retries.jitterProperty());
        error.textProperty().bind(retries.errorProperty());
        save.setOnAction(event -> retries.save());
        saveEverywhere.setOnAction(event -> retries.saveEverywhere());
        reset.setOnAction(event -> retries.reset());
        retryForm.disableProperty().bind(retries.selectedProperty().isNull());
        saveEverywhere.disableProperty().bind(retries.selectedProperty().isNull());
        save.disableProperty().bind(retries.selectedProperty().isNull());
        reset.disableProperty().bind(retries.selectedProperty().isNull());
    }

    @Override
    public void refresh() {
        entries.forEach(SettingEntry::renew);
        retries.refresh();
    }

    private void fillQueues() {
        queues.addRow(0, muted("Queue"), muted("Jobs at a time"), muted("Of one host or hospital"));
        int row = 1;
        for (JobQueue one : JobQueue.values()) {
            SettingEntry<?> workers = entry(names.workers(one), "Jobs at a time in " + JobWords.queue(one));
            SettingEntry<?> lane = entry(names.laneLimit(one),
                    "Jobs of one host or hospital at a time in " + JobWords.queue(one));
            queues.addRow(row++, new Label(JobWords.queue(one)), withError(workers), withError(lane));
        }
    }

    private void fillTable() {
        table.setId("retryTable");
        table.addColumns(List.<TableColumn<RetryRow, ?>>of(DataColumn.<RetryRow>text("Failure", RetryRow::failure),
                DataColumn.<RetryRow>text("What is done", RetryRow::does),
                DataColumn.<RetryRow>text("Pauses", RetryRow::pauses).ems(18).stretch(1),
                DataColumn.<RetryRow>text("Set here", row -> row.changed() ? "yes" : null).optional()));
        table.show(retries.rows());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                retries.selectedProperty().set(now);
            }
        });
        retries.selectedProperty().addListener((property, before, now) -> {
            if (now != null) {
                table.reveal(now);
            }
        });
        retryArea.getChildren().add(table);
    }

    private SettingEntry<?> entry(Setting<Integer> setting, String label) {
        SettingEntry<Integer> entry = groups.entry(setting, label);
        entries.add(entry);
        return entry;
    }

    private static VBox withError(SettingEntry<?> entry) {
        return new VBox(SettingFields.field(entry, entry.label()), SettingFields.error(entry));
    }

    private static VBox card(String title, Node content) {
        VBox card = new VBox(heading(title), content);
        card.getStyleClass().add("card-box");
        return card;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("screen-message");
        return label;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }
}
