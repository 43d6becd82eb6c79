package org.priceglass.ui.quality;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.form.RunningBox;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;

/** The rows that the selected check found something in. */
public final class FoundView {
    private final ChecksViewModel checks;
    private final FoundViewModel model;
    private final SheetExport export;
    private final DataTable<FoundLine> table;
    private final RunningBox running;
    private boolean fittedToRows;

    @FXML
    private Label message;
    @FXML
    private Label explanation;
    @FXML
    private HBox runningArea;
    @FXML
    private Button all;
    @FXML
    private Button source;
    @FXML
    private Button exportRows;
    @FXML
    private StackPane tableArea;

    public FoundView(QualityModels models, SheetExport export, TextClipboard clipboard) {
        this.checks = models.checks();
        this.model = models.found();
        this.export = export;
        this.table = new DataTable<>("Rows of the selected check", clipboard);
        this.running = new RunningBox(model.listingProperty());
    }

    @FXML
    void initialize() {
        message.textProperty().bind(model.messageProperty());
        runningArea.getChildren().add(running);
        all.setGraphic(Icon.SEARCH.node());
        all.setOnAction(event -> model.listAll());
        all.visibleProperty().bind(model.moreProperty().and(model.listingProperty().isNull()));
        all.managedProperty().bind(all.visibleProperty());
        source.setGraphic(Icon.SOURCE.node());
        source.setOnAction(event -> table.openSelected());
        exportRows.setGraphic(Icon.EXPORT.node());
        exportRows.setOnAction(event -> exportAll());
        fillTable();
        checks.selectedProperty().addListener((property, before, now) -> draw(now));
        draw(checks.selectedProperty().get());
    }

    /** Puts the keyboard into the rows, on the first one. */
    void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Exports all rows where their table has the focus. */
    boolean exportFocused() {
        if (table.isFocused()) {
            exportAll();
        }
        return table.isFocused();
    }

    private void exportAll() {
        if (!model.checkId().isEmpty()) {
            export.export(model.checkId() + ".csv", table.sheet(model.everyRow()));
        }
    }

    private void fillTable() {
        table.setId("foundTable");
        table.addColumns(CheckColumns.ofRows());
        table.showPaged(model.rows(), (column, descending) -> {
        });
        table.setDimmed(line -> !line.hasSource());
        table.setOnOpen("Show source", Icon.SOURCE, model::open);
        table.setEmptyState(new EmptyState(Icon.DONE, "No rows", "This check found nothing."));
        model.rows().addListener((ListChangeListener<FoundLine>) change -> fitWhenFirstRowsCame());
        table.getSelectionModel().selectedItemProperty()
                .addListener((property, before, now) -> source.setDisable(now == null || !now.hasSource()));
        source.setDisable(true);
        tableArea.getChildren().add(table);
    }

    private void draw(@Nullable CheckRow check) {
        explanation.setText(check == null ? "" : check.sentence());
        explanation.setTooltip(new Tooltip(explanation.getText()));
        all.setText(check == null ? "List all" : "List all of the " + Counts.format(check.result().hits()) + " found");
        exportRows.setDisable(check == null || !check.isHit());
    }

    /** For the first rows that came since the table was empty, or of another check. */
    private void fitWhenFirstRowsCame() {
        boolean there = !model.rows().isEmpty() && model.rows().isKnown(0);
        if (there && !fittedToRows) {
            table.fitColumns();
        }
        fittedToRows = there;
    }
}
