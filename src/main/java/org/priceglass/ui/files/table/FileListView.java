package org.priceglass.ui.files.table;

import java.time.ZoneId;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.priceglass.ask.ListedFile;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.AnyChoice;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;

/** The filter and the table. */
public final class FileListView {
    private final FileListViewModel model;
    private final ImportDesk imports;
    private final SheetExport export;
    private final TextClipboard clipboard;
    private final DataTable<ListedFile> table;

    @FXML
    private TextField text;
    @FXML
    private ComboBox<String> status;
    @FXML
    private ComboBox<String> conformance;
    @FXML
    private Button clear;
    @FXML
    private Label message;
    @FXML
    private StackPane tableArea;

    public FileListView(FileListViewModel model, ImportDesk imports, SheetExport export, TextClipboard clipboard,
            ZoneId zone) {
        this.model = model;
        this.imports = imports;
        this.export = export;
        this.clipboard = clipboard;
        this.table = new DataTable<>("Files", clipboard);
        table.addColumns(FileColumns.all(zone));
    }

    @FXML
    void initialize() {
        message.textProperty().bind(model.messageProperty());
        text.textProperty().bindBidirectional(model.filter().textProperty());
        AnyChoice.bind(status, FXCollections.observableArrayList(FileFilterModel.STATUSES),
                model.filter().statusProperty());
        AnyChoice.bind(conformance, FXCollections.observableArrayList(CheckState.KINDS),
                model.filter().conformanceProperty());
        clear.setOnAction(event -> model.filter().clear());
        table.setId("fileTable");
        table.show(model.rows());
        table.setDimmed(row -> !row.version().current());
        table.setEmptyState(noFile());
        table.addAction(AppAction.COPY_HASH, this::copyHash);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        model.selectedProperty().addListener((property, before, now) -> {
            if (now != null) {
                table.reveal(now);
            }
        });
        tableArea.getChildren().add(table);
    }

    public void find() {
        text.requestFocus();
    }

    public void export() {
        export.export("files.csv", table.sheet());
    }

    private void copyHash() {
        ListedFile row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            clipboard.put(row.version().sha256());
        }
    }

    private StackPane noFile() {
        EmptyState filtered = new EmptyState(Icon.SOURCE, "No file passes the filter",
                "Take other words, another status or another verdict.")
                .action("Clear the filter", Icon.CLEAR, () -> model.filter().clear());
        EmptyState none = new EmptyState(Icon.SOURCE, "No files yet",
                "Every file that is fetched or imported is kept here, version by version, with what CMS's rules say of it.")
                .action("Import files…", Icon.IMPORT, imports::chooseFiles)
                .action("Open sample data", Icon.SAMPLE, imports::openSample);
        Runnable choose = () -> {
            filtered.setVisible(model.answeredProperty().get() && model.filter().isNarrow());
            none.setVisible(model.answeredProperty().get() && !model.filter().isNarrow());
        };
        model.messageProperty().addListener((property, before, now) -> choose.run());
        choose.run();
        return new StackPane(filtered, none);
    }
}
