package org.priceglass.ui.files.detail;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.priceglass.ask.FileFacts;
import org.priceglass.ask.ListedFile;
import org.priceglass.ui.common.form.FactFields;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;

/** The file version that is looked at. */
public final class FileDetailView {
    private final FileDetailViewModel model;
    private final Node verdict;
    private final Navigator navigator;

    @FXML
    private Region root;
    @FXML
    private Label none;
    @FXML
    private Label title;
    @FXML
    private Label message;
    @FXML
    private Button quality;
    @FXML
    private Button copy;
    @FXML
    private GridPane identity;
    @FXML
    private GridPane header;
    @FXML
    private GridPane records;
    @FXML
    private GridPane flags;
    @FXML
    private Label noFlags;
    @FXML
    private StackPane verdictArea;
    @FXML
    private Label unchecked;

    /**
     * Makes the controller.
     *
     * @param verdict
     *            shows what CMS's rules say
     */
    public FileDetailView(FileDetailViewModel model, Node verdict, Navigator navigator) {
        this.model = model;
        this.verdict = verdict;
        this.navigator = navigator;
    }

    @FXML
    void initialize() {
        quality.setGraphic(Icon.QUALITY.node());
        quality.setOnAction(event -> goToQuality());
        copy.setGraphic(Icon.COPY.node());
        copy.setOnAction(event -> model.copyFacts());
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        model.listedProperty().addListener((property, before, now) -> drawHead());
        model.fileProperty().addListener((property, before, now) -> drawFacts());
        verdict.visibleProperty().bind(model.verdict().subjectProperty().isNotNull());
        verdictArea.getChildren().add(verdict);
        drawHead();
        drawFacts();
    }

    private void goToQuality() {
        ListedFile file = model.listedProperty().get();
        if (file != null) {
            navigator.go(new Place.Quality(file.version().id()));
        }
    }

    private void drawHead() {
        boolean any = model.listedProperty().get() != null;
        root.setVisible(any);
        none.setVisible(!any);
        title.setText(model.title());
        title.setTooltip(new Tooltip(model.title()));
    }

    private void drawFacts() {
        copy.setDisable(model.fileProperty().get() == null);
        FactFields.fill(identity, model.identity(), List.of());
        FactFields.fill(header, model.header(), List.of());
        FactFields.fillShort(records, model.records());
        FactFields.fillShort(flags, model.flags());
        noFlags.setVisible(model.fileProperty().get() != null && model.flags().isEmpty());
        noFlags.setManaged(noFlags.isVisible());
        FileFacts file = model.fileProperty().get();
        unchecked.setVisible(file != null && file.conformance() == null);
    }
}
