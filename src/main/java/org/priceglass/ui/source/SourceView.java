package org.priceglass.ui.source;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.FactFields;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.common.table.DataTable;

/** The Source viewer: facts above, fields at the left, bytes at the right. */
public final class SourceView {
    private final SourceViewModel model;
    private final DataTable<NamedCell> table;
    private final ByteText bytes = new ByteText();

    @FXML
    private Label title;
    @FXML
    private Label message;
    @FXML
    private GridPane facts;
    @FXML
    private Label listed;
    @FXML
    private TextField search;
    @FXML
    private CheckBox empties;
    @FXML
    private StackPane fieldArea;
    @FXML
    private CheckBox pictures;
    @FXML
    private ScrollPane scroll;
    @FXML
    private Button copyRecord;
    @FXML
    private Button copyField;
    @FXML
    private Button copyFacts;

    public SourceView(SourceViewModel model, TextClipboard clipboard) {
        this.model = model;
        this.table = new DataTable<>("Fields of the record", clipboard);
    }

    @FXML
    void initialize() {
        fillTable();
        scroll.setContent(bytes);
        bytes.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (AppAction.COPY.matches(event)) {
                model.copyRecord();
                event.consume();
            }
        });
        pictures.selectedProperty().bindBidirectional(model.picturesProperty());
        message.textProperty().bind(model.messageProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        bindCopies();
        model.excerptProperty().addListener((property, before, now) -> showBytes(now));
        model.sourceProperty().addListener((property, before, now) -> showFacts(now));
        showFacts(model.sourceProperty().get());
    }

    /** Reads and shows a record. */
    public void show(Place.Bytes place) {
        title.setText(place.subject());
        model.show(place);
        table.requestFocus();
    }

    private void fillTable() {
        table.setId("fieldTable");
        table.addColumns(List.of(DataColumn.text("Field", NamedCell::name).ems(14).stretch(2),
                DataColumn.text("Value as published", NamedCell::value).ems(11).stretch(1)));
        table.show(model.fields());
        table.setDimmed(cell -> cell.isEmpty() || !cell.asked());
        Label none = new Label("No field of the record to list.");
        none.visibleProperty().bind(model.sourceProperty().isNotNull());
        table.setEmptyState(none);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.fieldProperty().set(now);
            }
        });
        model.fieldProperty().addListener((property, before, now) -> select(now));
        model.fields().addListener((ListChangeListener<NamedCell>) change -> {
            listed.setText(model.listed());
            select(model.fieldProperty().get());
        });
        search.textProperty().bindBidirectional(model.searchProperty());
        empties.selectedProperty().bindBidirectional(model.emptiesProperty());
        fieldArea.getChildren().add(table);
    }

    private void select(@Nullable NamedCell cell) {
        if (cell != null) {
            table.reveal(cell);
        }
    }

    private void bindCopies() {
        for (Button button : List.of(copyRecord, copyField, copyFacts)) {
            button.setGraphic(Icon.COPY.node());
        }
        copyRecord.setOnAction(event -> model.copyRecord());
        copyField.setOnAction(event -> model.copyField());
        copyField.disableProperty().bind(model.fieldProperty().isNull());
        copyFacts.setOnAction(event -> model.copyFacts());
    }

    private void showBytes(@Nullable Excerpt excerpt) {
        bytes.show(excerpt);
        scroll.applyCss();
        scroll.layout();
        double viewport = scroll.getViewportBounds().getHeight();
        double hidden = bytes.getHeight() - viewport;
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((bytes.markTop() - viewport / 3) / hidden, 0, 1));
    }

    private void showFacts(@Nullable SourceRecord record) {
        FactFields.fill(facts, model.factsOfFile(), model.factsOfPlace());
        copyRecord.setDisable(record == null);
        copyFacts.setDisable(record == null);
        empties.setText("Empty (" + Counts.format(model.emptyCells()) + ")");
        empties.setDisable(model.emptyCells() == 0);
    }
}
