package org.priceglass.ui.jobs.scan;

import java.util.function.LongConsumer;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.ui.common.form.WordConverter;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.jobs.live.JobsPart;

/** The form of a scan: only the fields that the chosen source needs. */
public final class ScanView implements JobsPart {
    private final ScanViewModel model;
    private LongConsumer onJob = job -> {
    };

    @FXML
    private ComboBox<SourceKind> kind;
    @FXML
    private Label sentence;
    @FXML
    private Node addressField;
    @FXML
    private Label addressLabel;
    @FXML
    private TextField address;
    @FXML
    private Button choose;
    @FXML
    private Node sitesField;
    @FXML
    private TextArea sites;
    @FXML
    private Node statesField;
    @FXML
    private TextField states;
    @FXML
    private Node columnsField;
    @FXML
    private TextField columns;
    @FXML
    private Node hostsField;
    @FXML
    private TextField hosts;
    @FXML
    private Label error;
    @FXML
    private Button start;

    public ScanView(ScanViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        ScanForm form = model.form();
        kind.getItems().setAll(SourceKind.values());
        kind.setConverter(new WordConverter<>(each -> ScanWords.of(each).label()));
        kind.valueProperty().bindBidirectional(form.kind);
        sentence.textProperty().bind(form.kind.map(each -> ScanWords.of(each).sentence()));
        addressLabel.textProperty().bind(form.kind.map(each -> ScanWords.of(each).address()));
        address.accessibleTextProperty().bind(addressLabel.textProperty());
        address.promptTextProperty().bind(form.kind.map(each -> ScanWords.of(each).prompt()));
        address.textProperty().bindBidirectional(form.address);
        sites.textProperty().bindBidirectional(form.sites);
        states.textProperty().bindBidirectional(form.states);
        columns.textProperty().bindBidirectional(form.columns);
        hosts.textProperty().bindBidirectional(form.hosts);
        showFor(addressField, each -> each != SourceKind.HPT_TXT);
        showFor(choose, ScanForm::mayBeLocal);
        showFor(sitesField, each -> each == SourceKind.HPT_TXT);
        showFor(statesField, SourceKind::hasStates);
        showFor(columnsField, each -> each == SourceKind.LIST);
        showFor(hostsField, ScanForm::onTheWeb);
        error.textProperty().bind(model.errorProperty());
        choose.setGraphic(Icon.FOLDER.node());
        choose.setOnAction(event -> model.choose());
        start.setGraphic(Icon.SCAN.node());
        start.setOnAction(event -> model.start(job -> onJob.accept(job)));
        form.kind.addListener((property, before, now) -> form.address.set(""));
    }

    /** Told of the job of a scan that was queued. */
    public void setOnJob(LongConsumer handler) {
        onJob = handler;
    }

    @Override
    public void refresh() {
        // there is nothing here that the workspace knows better
    }

    @Override
    public void find() {
        kind.requestFocus();
    }

    private void showFor(Node field, Predicate<SourceKind> needed) {
        field.visibleProperty().bind(model.form().kind.map(needed::test));
        field.managedProperty().bind(field.visibleProperty());
    }
}
