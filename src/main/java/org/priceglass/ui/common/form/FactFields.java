package org.priceglass.ui.common.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Facts beside their labels, in two columns. */
public final class FactFields {
    private static final int SHORT_COLUMNS = 20;
    private static final int SHORTEST_COLUMNS = 14;

    private FactFields() {
    }

    /** Shows these instead of those before: the left ones take what room there is. */
    public static void fill(GridPane grid, List<Fact> left, List<Fact> right) {
        grid.getChildren().clear();
        for (int row = 0; row < left.size(); row++) {
            GridPane.setHgrow(add(grid, left.get(row), 0, row), Priority.ALWAYS);
        }
        for (int row = 0; row < right.size(); row++) {
            add(grid, right.get(row), 2, row).setPrefColumnCount(SHORT_COLUMNS);
        }
    }

    /** Shows these, whose values are short, instead of those before. */
    public static void fillShort(GridPane grid, List<Fact> facts) {
        grid.getChildren().clear();
        for (int row = 0; row < facts.size(); row++) {
            add(grid, facts.get(row), 0, row).setPrefColumnCount(SHORTEST_COLUMNS);
        }
    }

    private static TextField add(GridPane grid, Fact fact, int column, int row) {
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
