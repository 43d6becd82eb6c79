package org.priceglass.ui.source;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.dialog.TextClipboard;
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
        table.setId("fieldTable");
        table.addColumns(List.of(DataColumn.text("Field", NamedCell::name).ems(13),
                DataColumn.text("Value as published", NamedCell::value).ems(11.5)));
        table.setItems(model.fields());
        table.setEmptyState(new Label("The record has no fields to list."));
        table.getSelectionModel().selectedItemProperty()
                .addListener((property, before, now) -> model.fieldProperty().set(now));
        fieldArea.getChildren().add(table);
        scroll.setContent(bytes);
        bytes.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (AppAction.COPY.matches(event)) {
                model.copyRecord();
                event.consume();
            }
        });
        pictures.selectedProperty().bindBidirectional(model.picturesProperty());
        message.textProperty().bind(model.messageProperty());
        bindCopies();
        model.excerptProperty().addListener((property, before, now) -> showBytes(now));
        model.sourceProperty().addListener((property, before, now) -> showFacts(now));
        showFacts(model.sourceProperty().get());
    }

    /** Reads and shows a record. */
    public void show(Place.Source place) {
        title.setText(place.rate() == null ? "Source of a charge" : "Source of a rate");
        model.show(place);
        table.requestFocus();
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
        scroll.layout();
        scroll.setVvalue(bytes.markedPlace());
    }

    private void showFacts(@Nullable SourceRecord record) {
        facts.getChildren().clear();
        int row = 0;
        int half = (model.facts().size() + 1) / 2;
        for (SourceViewModel.Fact fact : model.facts()) {
            Label label = new Label(fact.label());
            label.getStyleClass().add("fact-label");
            // A field without frame: its text can be selected and copied.
            TextField value = new TextField(fact.value());
            value.setEditable(false);
            value.getStyleClass().add("fact-value");
            label.setLabelFor(value);
            facts.addRow(row % half, label, value);
            if (row < half) {
                GridPane.setHgrow(value, Priority.ALWAYS);
            } else {
                GridPane.setColumnIndex(label, 2);
                GridPane.setColumnIndex(value, 3);
            }
            row++;
        }
        copyRecord.setDisable(record == null);
        copyFacts.setDisable(record == null);
    }
}
