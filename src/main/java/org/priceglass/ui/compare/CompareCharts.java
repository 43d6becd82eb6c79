package org.priceglass.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.priceglass.ask.Comparison;
import org.priceglass.ui.common.chart.RangeChart;

/** The two charts of the screen, tied to the selected row of the table. */
public final class CompareCharts {
    private final CompareViewModel model;
    private final RangeChart hospitals = new RangeChart();
    private final RangeChart payers = new RangeChart();

    public CompareCharts(CompareViewModel model) {
        this.model = model;
        hospitals.setId("hospitalChart");
        payers.setId("payerChart");

        VBox.setVgrow(hospitals, Priority.ALWAYS);
        VBox.setVgrow(payers, Priority.ALWAYS);
        hospitals.setOnSelect(row -> chargeOf(row).ifPresent(model.selectedProperty()::set));
        hospitals.setOnOpen(row -> chargeOf(row).ifPresent(charge -> model.sources().open(charge, null)));
        model.hospitalChartProperty().addListener((property, before, now) -> draw());
        model.payerChartProperty()
                .addListener((property, before, now) -> payers.show(now.kind(), now.rows(), now.sentence()));
        model.selectedProperty().addListener((property, before, now) -> mark());
        draw();
    }

    RangeChart hospitals() {
        return hospitals;
    }

    RangeChart payers() {
        return payers;
    }

    /** What the marks mean. */
    List<Node> legend() {
        List<Node> entries = List.of(entry("range-bar", "lowest to highest"), entry("range-median", "median"),
                entry("range-dot", "a rate"), entry("range-cash", "cash price"), entry("range-gross", "gross charge"));
        for (Node mark : entries.subList(entries.size() - 2, entries.size())) {
            mark.visibleProperty().bind(model.marksProperty());
            mark.managedProperty().bind(mark.visibleProperty());
        }
        return entries;
    }

    private static Node entry(String styleClass, String text) {
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-mark", styleClass);
        Label label = new Label(text, mark);
        label.getStyleClass().add("legend-entry");
        return label;
    }

    private void draw() {
        ChartModel chart = model.hospitalChartProperty().get();
        hospitals.show(chart.kind(), chart.rows(), chart.sentence());
        mark();
    }

    private void mark() {
        Comparison.Row selected = model.selectedProperty().get();
        hospitals
                .mark(selected == null ? -1 : model.hospitalChartProperty().get().charges().indexOf(selected.charge()));
    }

    private Optional<Comparison.Row> chargeOf(int row) {
        long charge = model.hospitalChartProperty().get().charges().get(row);
        return model.rows().stream().filter(r -> r.charge() == charge).findFirst();
    }
}
