package org.priceglass.ui.hospitals;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.HospitalRow;
import org.priceglass.ask.PricePage;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.AnyChoice;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.form.PlaceFields;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.hospitals.match.MatchBar;
import org.priceglass.ui.hospitals.match.MatchesViewModel;

/** Hospitals above, the selected one with its prices below. */
public final class HospitalsView implements Screen {
    private final HospitalsViewModel model;
    private final PricesViewModel prices;
    private final MatchesViewModel matches;
    private final SheetExport export;
    private final DataTable<HospitalRow> table;
    private final DataTable<PricePage.Row> priceTable;

    @FXML
    private VBox matchArea;
    @FXML
    private Label message;
    @FXML
    private TextField name;
    @FXML
    private ComboBox<String> state;
    @FXML
    private TextField zip;
    @FXML
    private ComboBox<Integer> radius;
    @FXML
    private Button clear;
    @FXML
    private StackPane tableArea;
    @FXML
    private Label detailName;
    @FXML
    private Label facts;
    @FXML
    private Button qualityHere;
    @FXML
    private Button compareHere;
    @FXML
    private TextField priceSearch;
    @FXML
    private Label priceMessage;
    @FXML
    private Button more;
    @FXML
    private StackPane priceArea;

    public HospitalsView(HospitalsViewModel model, PricesViewModel prices, MatchesViewModel matches, SheetExport export,
            TextClipboard clipboard) {
        this.model = model;
        this.prices = prices;
        this.matches = matches;
        this.export = export;
        this.table = new DataTable<>("Hospitals", clipboard);
        this.priceTable = new DataTable<>("Prices of the selected hospital", clipboard);
    }

    @FXML
    void initialize() {
        matchArea.getChildren().add(new MatchBar(matches));
        message.textProperty().bind(model.messageProperty());
        name.textProperty().bindBidirectional(model.nameProperty());
        AnyChoice.bind(state, model.states(), model.stateProperty());
        PlaceFields.bind(model.place(), zip, radius);
        clear.setOnAction(event -> model.clearFilter());
        qualityHere.setGraphic(Icon.QUALITY.node());
        qualityHere.setOnAction(event -> model.judgeHere());
        compareHere.setGraphic(Icon.COMPARE.node());
        compareHere.setOnAction(event -> model.compareHere());
        fillTable();
        fillPrices();
        model.selectedProperty().addListener((property, before, now) -> showDetail(now));
        showDetail(model.selectedProperty().get());
    }

    @Override
    public void show(Place place) {
        refresh();
        if (place instanceof Place.Hospitals(Long hospital) && hospital != null) {
            model.select(hospital);
        }
    }

    @Override
    public void refresh() {
        model.refresh();
        matches.refresh();
    }

    @Override
    public void find() {
        name.requestFocus();
    }

    @Override
    public void export() {
        if (priceTable.isFocused()) {
            export.export("prices.csv", priceTable.sheet());
        } else {
            export.export("hospitals.csv", table.sheet());
        }
    }

    private void fillTable() {
        table.setId("hospitalTable");
        table.addColumns(HospitalColumns.ofHospitals());
        table.show(model.rows());
        table.setEmptyState(noHospital());
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

    private StackPane noHospital() {
        EmptyState filtered = new EmptyState(Icon.HOSPITAL, "No hospital passes the filter",
                "Widen the name, the state or the radius.").action("Clear the filter", Icon.CLEAR, model::clearFilter);
        EmptyState none = new EmptyState(Icon.HOSPITAL, "No hospitals yet", "Each price file brings its hospital.")
                .action("Import from the overview", Icon.IMPORT, model::goToOverview);
        Runnable choose = () -> {
            filtered.setVisible(model.answeredProperty().get() && model.isFiltered());
            none.setVisible(model.answeredProperty().get() && !model.isFiltered());
        };
        model.messageProperty().addListener((property, before, now) -> choose.run());
        choose.run();
        return new StackPane(filtered, none);
    }

    private void fillPrices() {
        priceTable.setId("priceTable");
        priceTable.addColumns(HospitalColumns.ofPrices(prices));
        priceTable.show(prices.rows());
        priceTable.setOnOpen("Show source", Icon.SOURCE, row -> prices.openSource(row, null));
        Label noPrices = new Label();
        noPrices.textProperty().bind(prices.absenceProperty());
        priceTable.setEmptyState(noPrices);
        priceSearch.textProperty().bindBidirectional(prices.searchProperty());
        priceMessage.textProperty().bind(prices.messageProperty());
        more.visibleProperty().bind(prices.moreProperty());
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(event -> prices.showMore());
        priceArea.getChildren().add(priceTable);
    }

    private void showDetail(@Nullable HospitalRow row) {
        compareHere.setDisable(row == null || row.versionId() == null);
        qualityHere.setDisable(compareHere.isDisable());
        detailName.setText(row == null ? "No hospital selected" : row.hospital().name());
        facts.setText(row == null ? "" : String.join(" · ", factsOf(row)));
        facts.setTooltip(new Tooltip(facts.getText()));
        prices.show(row == null || row.versionId() == null ? null : row.hospital().id());
    }

    private static List<String> factsOf(HospitalRow row) {
        List<String> facts = new ArrayList<>();
        add(facts, "", row.address());
        add(facts, "CCN ", row.hospital().ccn());
        add(facts, "file ", row.layout() == null ? "not imported" : row.layout() + ", dictionary " + row.dictionary());
        add(facts, "says updated ", row.lastUpdatedOn());
        if (row.hospital().approximate()) {
            facts.add("place approximate: the ZIP has no area of its own");
        }
        return facts;
    }

    private static void add(List<String> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(label + value);
        }
    }
}
