package org.priceglass.ui.jobs.alert;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priceglass.job.alert.Alert;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.live.JobsPart;

/** The alerts, with the selected one in full below them. */
public final class AlertsView implements JobsPart {
    private final AlertsViewModel model;
    private final SheetExport export;
    private final AlertColumns columns;
    private final DataTable<Alert> table;
    private Consumer<Alert> onLook = alert -> {
    };
    private Runnable onRules = () -> {
    };

    @FXML
    private CheckBox past;
    @FXML
    private Button acknowledge;
    @FXML
    private Button look;
    @FXML
    private Button rules;
    @FXML
    private StackPane tableArea;
    @FXML
    private VBox detail;
    @FXML
    private Label message;
    @FXML
    private Label advice;

    public AlertsView(AlertsViewModel model, SheetExport export, TextClipboard clipboard, Clock clock, ZoneId zone) {
        this.model = model;
        this.export = export;
        this.columns = new AlertColumns(clock, zone);
        this.table = new DataTable<>("Alerts", clipboard);
    }

    @FXML
    void initialize() {
        past.selectedProperty().bindBidirectional(model.pastProperty());
        begin(acknowledge, Icon.DONE, () -> model.acknowledge(selected()));
        begin(look, Icon.JOBS, () -> selected().forEach(onLook));
        begin(rules, Icon.RULES, () -> onRules.run());
        table.setId("alertTable");
        table.addColumns(columns.all());
        table.show(model.rows());
        table.setDimmed(alert -> !alert.isOpen());
        table.setOnOpen("Look at what it is about", Icon.JOBS, alert -> onLook.accept(alert));
        table.setEmptyState(new EmptyState(Icon.ALERT, "No alerts",
                "Nothing needs your attention. Alerts come up here by themselves: many failures, a backlog, a job that"
                        + " stands still, storage that runs out, a file that changed or is gone."));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Alert>) change -> select());
        tableArea.getChildren().add(table);
        select();
    }

    /** Told of an alert whose cause the user wants to see. */
    public void setOnLook(Consumer<Alert> handler) {
        onLook = handler;
    }

    /** Told when the user wants to see when alerts are raised. */
    public void setOnRules(Runnable handler) {
        onRules = handler;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void export() {
        export.export("alerts.csv", table.sheet());
    }

    private void select() {
        List<Alert> selected = selected();
        acknowledge.setDisable(selected.stream().noneMatch(AlertsViewModel::isUnseen));
        boolean one = selected.size() == 1;
        Alert alert = one ? selected.getFirst() : null;
        look.setDisable(alert == null || !AlertWords.hasJobs(alert));
        detail.setVisible(one);
        message.setText(alert == null ? "" : AlertWords.sentence(alert));
        advice.setText(alert == null ? "" : AlertWords.advice(alert.rule()));
    }

    private List<Alert> selected() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private static void begin(Button button, Icon icon, Runnable action) {
        button.setGraphic(icon.node());
        button.setOnAction(event -> action.run());
    }
}
