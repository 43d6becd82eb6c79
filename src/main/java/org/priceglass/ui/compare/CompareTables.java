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

    public CompareTables(CompareViewModel model, TextClipboard clipboard) {
        this.model = model;
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
        hits.addColumns(List.of(DataColumn.<ServiceHit>text("Code", hit -> hit.code().toString()).ems(11),
                DataColumn.<ServiceHit>text("Description", ServiceHit::description).ems(40),
                DataColumn.<ServiceHit>count("Hospitals", hit -> (long) hit.hospitals()).ems(7),
                DataColumn.<ServiceHit>count("Charges", hit -> (long) hit.charges()).ems(7)));
        hits.setItems(model.search().hits());
        hits.setOnOpen("Compare this service", model::choose);
        hits.setEmptyState(new EmptyState(Icon.SEARCH, "Nothing found",
                "Try fewer or other words, or the code without its system."));
    }

    private void fillCharges() {
        charges.setId("chargeTable");
        charges.setItems(model.rows());
        charges.setOnOpen("Show source", model::openSource);
        model.comparisonProperty().addListener((property, before, now) -> renewColumns(now));
        renewColumns(model.comparisonProperty().get());
        charges.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        model.selectedProperty().addListener((property, before, now) -> select(now));
    }

    private void fillRates() {
        rates.setId("rateTable");
        rates.addColumns(CompareColumns.ofRates());
        rates.setItems(model.rates());
        rates.setOnOpen("Show source", model::openSource);
        rates.setEmptyState(new Label("The selected charge has no rates of these payers."));
    }

    private void renewColumns(@Nullable Comparison comparison) {
        List<TableColumn<Comparison.Row, ?>> columns = new ArrayList<>();
        for (DataColumn<Comparison.Row, ?> column : CompareColumns.ofCharges()) {
            // What no charge has would only push the amounts out of view; the column menu brings it back.
            column.setVisible(
                    comparison == null || comparison.rows().stream().anyMatch(row -> !column.exactText(row).isEmpty()));
            columns.add(column);
        }
        if (comparison != null) {
            columns.addAll(CompareColumns.ofSummaries(comparison.rows()));
        }
        charges.getColumns().setAll(columns);
        charges.setEmptyState(comparison == null
                ? new Label("Comparing…")
                : new EmptyState(Icon.COMPARE, "No charge passes the filter",
                        "Widen hospitals, payers, place or setting."));
    }

    private void select(Comparison.@Nullable Row row) {
        if (row != null && !charges.getSelectionModel().getSelectedItems().contains(row)) {
            charges.getSelectionModel().clearSelection();
            charges.getSelectionModel().select(row);
            charges.scrollTo(row);
        }
    }
}
