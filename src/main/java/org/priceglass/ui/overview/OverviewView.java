package org.priceglass.ui.overview;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.imports.ImportResult;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.common.table.DataTable;

/** The start screen: numbers, or an invitation where there are none. */
public final class OverviewView implements Screen {
    private final OverviewViewModel model;
    private final Navigator navigator;
    private final ZoneId zone;
    private final DataTable<ImportResult> imports;

    @FXML
    private Node filled;
    @FXML
    private FlowPane figures;
    @FXML
    private VBox freshness;
    @FXML
    private Button compare;
    @FXML
    private Button hospitals;
    @FXML
    private Button importFiles;
    @FXML
    private VBox recent;
    @FXML
    private StackPane empty;

    public OverviewView(OverviewViewModel model, Navigator navigator, TextClipboard clipboard, ZoneId zone) {
        this.model = model;
        this.navigator = navigator;
        this.zone = zone;
        this.imports = new DataTable<>("Imports of this session", clipboard);
    }

    @FXML
    void initialize() {
        compare.setGraphic(Icon.COMPARE.node());
        hospitals.setGraphic(Icon.HOSPITAL.node());
        importFiles.setGraphic(Icon.IMPORT.node());
        compare.setOnAction(event -> navigator.go(new Place.Compare(Set.of())));
        hospitals.setOnAction(event -> navigator.go(new Place.Hospitals(null)));
        importFiles.setOnAction(event -> model.importFiles());
        empty.getChildren().add(new EmptyState(Icon.LAYERS, "This workspace is empty",
                "Start with the sample data, a dozen fictional hospitals round one ZIP, or import the price files that "
                        + "hospitals publish: CSV or JSON, plain or zipped, of any size. You can also drop files here.")
                .action("Open sample data", Icon.SAMPLE, model::openSample)
                .action("Import files…", Icon.IMPORT, model::importFiles)
                .action("Import folder…", Icon.FOLDER, model::importFolder));
        fillImports();
        model.numbersProperty().addListener((property, before, now) -> draw());
        draw();
    }

    @Override
    public void show(Place place) {
        refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void find() {
        navigator.go(new Place.Compare(Set.of()));
    }

    @Override
    public void export() {
        // Nothing here is data of hospitals; the screens with tables export.
    }

    private void fillImports() {
        imports.addColumns(List.of(DataColumn.<ImportResult>text("File", ImportResult::name).ems(20),
                DataColumn.<ImportResult>text("Outcome", row -> row.outcome().label()).ems(8),
                DataColumn.<ImportResult>text("What happened", ImportResult::words).ems(34),
                DataColumn.<ImportResult>text("When", row -> Dates.format(row.at(), zone)).ems(14)));
        imports.setItems(model.recentImports());
        imports.setEmptyState(new Label("Nothing was imported since the window was opened."));
        imports.getStyleClass().add("short-table");
        recent.getChildren().add(imports);
    }

    private void draw() {
        filled.setVisible(!model.figures().isEmpty() && !model.isEmpty());
        empty.setVisible(model.isEmpty());
        figures.getChildren().setAll(model.figures().stream().map(OverviewView::card).toList());
        freshness.getChildren().setAll(model.freshness().stream().map(OverviewView::sentence).toList());
    }

    private static Node card(OverviewViewModel.Figure figure) {
        Label label = new Label(figure.label());
        label.getStyleClass().add("figure-label");
        Label value = new Label(figure.value());
        value.getStyleClass().add("figure-value");
        Label note = new Label(figure.note());
        note.getStyleClass().add("figure-note");
        note.setWrapText(true);
        VBox card = new VBox(label, value, note);
        card.getStyleClass().addAll("card-box", "figure");
        return card;
    }

    private static Node sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
