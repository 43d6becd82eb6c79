package org.priceglass.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.ServiceHit;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.common.table.DataTable;

/** The tables of the screen: services found, charges compared, rates of the selected charge. */
public final class CompareTables {
    private final CompareViewModel model;
    private final DataTable<ServiceHit> hits;
    private final DataTable<Comparison.Row> charges;
    private final DataTable<RateRow> rates;
    private final CompareColumns columns;

    public CompareTables(CompareViewModel model, TextClipboard clipboard) {
        this.model = model;
        this.columns = new CompareColumns(model.sources());
        this.hits = new DataTable<>("Services found", clipboard);
        this.charges = new DataTable<>("Charges compared", clipboard);
        this.rates = new DataTable<>("Rates of the selected charge", clipboard);
        fillHits();
        fillCharges();
        fillRates();
    }

    DataTable<ServiceHit> hits() {
        return hits;
    }

    DataTable<Comparison.Row> charges() {
        return charges;
    }

    DataTable<RateRow> rates() {
        return rates;
    }

    /** Takes the selected service, else the first. */
    void chooseFirstHit() {
        if (!hits.getItems().isEmpty()) {
            ServiceHit selected = hits.getSelectionModel().getSelectedItem();
            model.choose(selected == null ? hits.getItems().getFirst() : selected);
        }
    }

    /** Moves the focus from the search field into the list. */
    void enterHits() {
        hits.requestFocus();
        hits.getSelectionModel().selectFirst();
    }

    private void fillHits() {
        hits.setId("hitTable");
        hits.addColumns(List.of(DataColumn.<ServiceHit>text("Code", hit -> hit.code().toString()).ems(14),
                DataColumn.<ServiceHit>text("Description", ServiceHit::description).ems(40).stretch(1),
                DataColumn.<ServiceHit>count("Hospitals", hit -> (long) hit.hospitals()),
                DataColumn.<ServiceHit>count("Charges", hit -> (long) hit.charges())));
        hits.show(model.search().hits());
        hits.setOnOpen("Compare this service", Icon.COMPARE, model::choose);
        EmptyState nothing = new EmptyState(Icon.SEARCH, "Nothing found",
                "Try fewer or other words, or the code without its system.");
        nothing.visibleProperty().bind(model.search().nothingFoundProperty());
        hits.setEmptyState(nothing);
    }

    private void fillCharges() {
        charges.setId("chargeTable");
        charges.show(model.rows());
        charges.setOnOpen("Show source", Icon.SOURCE, row -> model.sources().open(row, null));
        model.comparisonProperty().addListener((property, before, now) -> renewColumns(now));
        model.contextProperty().addListener((property, before, now) -> renewColumns(model.comparisonProperty().get()));
        renewColumns(model.comparisonProperty().get());
        charges.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        model.selectedProperty().addListener((property, before, now) -> {
            if (now != null) {
                charges.reveal(now);
            }
        });
    }

    private void fillRates() {
        rates.setId("rateTable");
        rates.addColumns(new RateColumns(model::openSource).all());
        rates.show(model.rates());
        rates.setOnOpen("Show source", Icon.SOURCE, rate -> model.openSource(rate, null));
        rates.setEmptyState(new Label("The selected charge has no rates of these payers."));
    }

    private void renewColumns(@Nullable Comparison comparison) {
        List<TableColumn<Comparison.Row, ?>> all = new ArrayList<>(columns.ofCharges());
        if (comparison != null) {
            all.addAll(columns.ofSummaries(comparison.rows(), model.contextProperty().get()));
        }
        charges.replaceColumns(all);
        charges.setDimmed(model::isOutsideContext);
        charges.setEmptyState(comparison == null
                ? new Label("Comparing…")
                : new EmptyState(Icon.COMPARE, "No charge passes the filter",
                        "Widen hospitals, payers, place or setting."));
    }
}
