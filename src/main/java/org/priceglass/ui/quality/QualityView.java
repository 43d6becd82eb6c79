package org.priceglass.ui.quality;

import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.ScoredVersion;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;

/** The price sets at the left, what the selected one came to at the right. */
public final class QualityView implements Screen {
    private final QualityModels models;
    private final Navigator navigator;
    private final SheetExport export;
    private final ZoneId zone;
    private final DataTable<ScoredVersion> table;
    private final ScreenLoader.Loaded<JudgementView> detail;

    @FXML
    private Label message;
    @FXML
    private TextField words;
    @FXML
    private CheckBox earlier;
    @FXML
    private Button judgeAll;
    @FXML
    private StackPane tableArea;
    @FXML
    private SplitPane split;
    @FXML
    private StackPane empty;

    /**
     * Makes the controller.
     *
     * @param parts
     *            loader of the parts of the screen
     */
    public QualityView(QualityModels models, ScreenLoader parts, Navigator navigator, SheetExport export,
            TextClipboard clipboard, ZoneId zone) {
        this.models = models;
        this.navigator = navigator;
        this.export = export;
        this.zone = zone;
        this.table = new DataTable<>("Price sets", clipboard);
        this.detail = parts.load(JudgementView.class);
        this.detail.controller().setFound(parts.load(FoundView.class));
    }

    @FXML
    void initialize() {
        PriceSetsViewModel sets = models.sets();
        message.textProperty().bind(sets.messageProperty());
        words.textProperty().bindBidirectional(sets.wordsProperty());
        earlier.selectedProperty().bindBidirectional(sets.earlierProperty());
        judgeAll.setGraphic(Icon.QUALITY.node());
        judgeAll.setOnAction(event -> models.judgement().judgeAll(sets.unjudged()));
        judgeAll.disableProperty().bind(models.judgement().judgingProperty().isNotNull());
        fillTable();
        split.getItems().add(detail.root());
        split.setDividerPositions(0.3);
        empty.getChildren()
                .add(new EmptyState(Icon.QUALITY, "Nothing to judge yet",
                        "Each price file that is imported is judged: how complete, consistent and plausible its prices"
                                + " are, with every number that the score is made of.")
                        .action("Import from the overview", Icon.IMPORT, () -> navigator.go(new Place.Overview())));
        sets.messageProperty().addListener((property, before, now) -> choosePart());
        sets.answeredProperty().addListener((property, before, now) -> choosePart());
        choosePart();
    }

    @Override
    public void show(Place place) {
        refresh();
        if (place instanceof Place.Quality(Integer version) && version != null) {
            models.sets().select(version);
        }
    }

    @Override
    public void refresh() {
        models.sets().refresh();
    }

    @Override
    public void find() {
        words.requestFocus();
    }

    @Override
    public void export() {
        if (!detail.controller().exportFocused(export)) {
            export.export("quality.csv", table.sheet());
        }
    }

    private void fillTable() {
        table.setId("priceSetTable");
        table.addColumns(PriceSetColumns.all(zone));
        table.show(models.sets().rows());
        table.setDimmed(row -> !row.version().current());
        table.setEmptyState(new EmptyState(Icon.SEARCH, "No price set has such a name",
                "Fewer letters of the hospital or the file find more.")
                .action("Clear the search", Icon.CLEAR, () -> models.sets().wordsProperty().set("")));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                models.sets().selectedProperty().set(now);
            }
        });
        models.sets().selectedProperty().addListener((property, before, now) -> reveal(now));
        tableArea.getChildren().add(table);
    }

    private void reveal(@Nullable ScoredVersion row) {
        if (row != null) {
            table.reveal(row);
        }
    }

    private void choosePart() {
        PriceSetsViewModel sets = models.sets();
        boolean there = sets.answeredProperty().get() && !sets.isEmpty();
        empty.setVisible(sets.answeredProperty().get() && sets.isEmpty());
        split.setVisible(there);
        int unjudged = sets.unjudged().size();
        judgeAll.setText("Judge the " + Counts.format(unjudged) + " not judged yet");
        judgeAll.setVisible(unjudged > 0);
        judgeAll.setManaged(unjudged > 0);
    }
}
