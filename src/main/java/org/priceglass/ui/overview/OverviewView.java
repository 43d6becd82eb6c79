package org.priceglass.ui.overview;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priceglass.ask.FileVersion;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;

/** The start screen: numbers and what came in, or an invitation where there is nothing. */
public final class OverviewView implements Screen {
    private final OverviewViewModel model;
    private final Navigator navigator;
    private final SheetExport export;
    private final DataTable<FileVersion> versions;
    private final ZoneId zone;
    private final PipelineViewModel pipeline;

    @FXML
    private Node filled;
    @FXML
    private GridPane figures;
    @FXML
    private VBox sideCards;
    @FXML
    private VBox freshness;
    @FXML
    private VBox setAsideCard;
    @FXML
    private VBox setAside;
    @FXML
    private Button compare;
    @FXML
    private Button hospitals;
    @FXML
    private Button importFiles;
    @FXML
    private Button importFolder;
    @FXML
    private Button scan;
    @FXML
    private Label versionsNote;
    @FXML
    private StackPane versionArea;
    @FXML
    private StackPane empty;

    public OverviewView(OverviewViewModel model, PipelineViewModel pipeline, Navigator navigator, SheetExport export,
            TextClipboard clipboard, ZoneId zone) {
        this.model = model;
        this.navigator = navigator;
        this.export = export;
        this.zone = zone;
        this.pipeline = pipeline;
        this.versions = new DataTable<>("File versions", clipboard);
    }

    @FXML
    void initialize() {
        begin(compare, Icon.COMPARE, () -> navigator.go(new Place.Compare(Set.of())));
        begin(hospitals, Icon.HOSPITAL, () -> navigator.go(new Place.Hospitals(null)));
        begin(importFiles, Icon.IMPORT, model::importFiles);
        begin(importFolder, Icon.FOLDER, model::importFolder);
        begin(scan, Icon.SCAN, () -> navigator.go(new Place.Scan()));
        empty.getChildren().add(new EmptyState(Icon.LAYERS, "This workspace is empty",
                "Start with the sample data, a dozen fictional hospitals round one ZIP, or import the price files that "
                        + "hospitals publish: CSV or JSON, plain or zipped, of any size. You can also drop files here.")
                .action("Open sample data", Icon.SAMPLE, model::openSample)
                .action("Import files…", Icon.IMPORT, model::importFiles)
                .action("Import folder…", Icon.FOLDER, model::importFolder)
                .action("Scan for price files…", Icon.SCAN, () -> navigator.go(new Place.Scan())));
        versions.setId("versionTable");
        versions.addColumns(VersionColumns.all(zone));
        versions.show(model.versions());
        versions.setDimmed(version -> !version.current());
        versionArea.getChildren().add(versions);
        sideCards.getChildren().add(1, new PipelineCard(pipeline, () -> navigator.go(new Place.Jobs(null))));
        // what an import brings is there file by file
        pipeline.healthProperty().addListener((property, before, now) -> model.refresh());
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
        if (!model.isEmpty()) {
            export.export("file-versions.csv", versions.sheet());
        }
    }

    private static void begin(Button button, Icon icon, Runnable action) {
        button.setGraphic(icon.node());
        button.setOnAction(event -> action.run());
    }

    private void draw() {
        filled.setVisible(!model.figures().isEmpty() && !model.isEmpty());
        empty.setVisible(model.isEmpty());
        figures.getChildren().clear();
        model.figures().forEach(figure -> figures.addRow(0, FigureCard.of(figure)));
        freshness.getChildren().setAll(model.freshness().stream().map(OverviewView::sentence).toList());
        List<String> refused = model.setAside();
        setAsideCard.setVisible(!refused.isEmpty());
        setAsideCard.setManaged(!refused.isEmpty());
        setAside.getChildren().setAll(refused.stream().map(OverviewView::sentence).toList());
        versionsNote.setText(model.versionsNote());
    }

    private static Node sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
