package org.priceglass.ui.source;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Facts beside their labels, those of the file at the left, those of the record's place at the right. */
final class FactGrid {
    private FactGrid() {
    }

    static void fill(GridPane grid, List<SourceFact> ofFile, List<SourceFact> ofPlace) {
        grid.getChildren().clear();
        for (int row = 0; row < ofFile.size(); row++) {
            GridPane.setHgrow(add(grid, ofFile.get(row), 0, row), Priority.ALWAYS);
        }
        for (int row = 0; row < ofPlace.size(); row++) {
            add(grid, ofPlace.get(row), 2, row).setPrefColumnCount(20);
        }
    }

    private static TextField add(GridPane grid, SourceFact fact, int column, int row) {
        Label label = new Label(fact.label());
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().add("fact-label");
        // A field without frame: its text can be selected and copied.
        TextField value = new TextField(fact.value());
        value.setEditable(false);
        value.setTooltip(new Tooltip(fact.value()));
        value.getStyleClass().add("fact-value");
        label.setLabelFor(value);
        grid.add(label, column, row);
        grid.add(value, column + 1, row);
        return value;
    }
}
