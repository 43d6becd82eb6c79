package org.priceglass.ui.compare;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.ServiceHit;
import org.priceglass.ui.common.form.AnyChoice;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.form.MultiChoice;
import org.priceglass.ui.common.form.PlaceFields;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.common.sheet.SheetExport;

/** The comparison: filters, then a list of services or the charts and tables of one. */
public final class CompareView implements Screen {
    private final CompareViewModel model;
    private final SheetExport export;
    private final CompareTables tables;
    private final CompareCharts charts;

    @FXML
    private TextField words;
    @FXML
    private Button hospitals;
    @FXML
    private Button payers;
    @FXML
    private ComboBox<String> setting;
    @FXML
    private TextField zip;
    @FXML
    private ComboBox<Integer> radius;
    @FXML
    private StackPane start;
    @FXML
    private VBox searching;
    @FXML
    private Label searchMessage;
    @FXML
    private StackPane hitArea;
    @FXML
    private VBox result;
    @FXML
    private Label title;
    @FXML
    private Label message;
    @FXML
    private ComboBox<ContextShown> context;
    @FXML
    private CheckBox marks;
    @FXML
    private VBox hospitalChartArea;
    @FXML
    private FlowPane legend;
    @FXML
    private VBox payerChartArea;
    @FXML
    private Label payerTitle;
    @FXML
    private Tab chargeTab;
    @FXML
    private Tab rateTab;
    @FXML
    private StackPane chargeArea;
    @FXML
    private StackPane rateArea;
    @FXML
    private Button source;
    @FXML
    private Button exportCsv;

    public CompareView(CompareViewModel model, SheetExport export, CompareTables tables, CompareCharts charts) {
        this.model = model;
        this.export = export;
        this.tables = tables;
        this.charts = charts;
    }

    @FXML
    void initialize() {
        bindFilters();
        start.getChildren()
                .add(new EmptyState(Icon.COMPARE, "Which service?",
                        "Type a billing code, with or without its system, or words that describe the service. "
                                + "You can narrow hospitals, payers, place and setting before or after."));
        hitArea.getChildren().add(tables.hits());
        chargeArea.getChildren().add(tables.charges());
        rateArea.getChildren().add(tables.rates());
        hospitalChartArea.getChildren().add(charts.hospitals());
        payerChartArea.getChildren().add(charts.payers());
        legend.getChildren().setAll(charts.legend());
        bindResult();
        model.search().wordsProperty().addListener((property, before, now) -> showPart());
        model.serviceProperty().addListener((property, before, now) -> showPart());
        showPart();
    }

    @Override
    public void show(Place place) {
        model.refresh();
        if (place instanceof Place.Compare compare && !compare.hospitals().isEmpty()) {
            model.chooseHospitals(compare.hospitals());
        }
        find();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void find() {
        words.requestFocus();
    }

    @Override
    public void export() {
        if (result.isVisible()) {
            boolean rates = rateTab.isSelected();
            export.export(rates ? "rates.csv" : "comparison.csv",
                    rates ? tables.rates().sheet() : tables.charges().sheet());
        }
    }

    private void bindFilters() {
        words.textProperty().bindBidirectional(model.search().wordsProperty());
        words.setOnAction(event -> tables.chooseFirstHit());
        words.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case DOWN -> tables.enterHits();
                case ESCAPE -> words.clear();
                default -> {
                }
            }
        });
        MultiChoice.attach(hospitals, model.filters().hospitals(), "hospitals");
        MultiChoice.attach(payers, model.filters().payers(), "payers");
        AnyChoice.bind(setting, CompareFilters.SETTINGS, model.filters().settingProperty());
        PlaceFields.bind(model.filters().place(), zip, radius);
        searchMessage.textProperty().bind(model.search().messageProperty());
    }

    private void bindResult() {
        message.textProperty().bind(model.messageProperty());
        context.setItems(model.contexts());
        context.valueProperty().bindBidirectional(model.contextProperty());
        marks.selectedProperty().bindBidirectional(model.marksProperty());
        source.setGraphic(Icon.SOURCE.node());
        source.setOnAction(event -> {
            if (rateTab.isSelected()) {
                tables.rates().openSelected();
            } else {
                tables.charges().openSelected();
            }
        });
        exportCsv.setGraphic(Icon.EXPORT.node());
        exportCsv.setOnAction(event -> export());
        model.selectedProperty().addListener((property, before, now) -> nameSelected(now));
        model.rows().addListener((ListChangeListener<Comparison.Row>) change -> chargeTab
                .setText("Charges (" + Counts.format(model.rows().size()) + ")"));
        nameSelected(model.selectedProperty().get());
    }

    private void nameSelected(Comparison.@Nullable Row row) {
        payerTitle.setText(row == null ? "Payers" : "Payers at " + row.hospital().name());
        rateTab.setText(row == null ? "Rates" : "Rates at " + row.hospital().name());
        source.setDisable(row == null);
    }

    private void showPart() {
        ServiceHit service = model.serviceProperty().get();
        boolean active = model.search().isActive();
        show(searching, active);
        show(result, !active && service != null);
        show(start, !active && service == null);
        title.setText(service == null ? "" : service.code() + "  " + service.description());
    }

    private static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
