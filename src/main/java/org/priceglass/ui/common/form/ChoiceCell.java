package org.priceglass.ui.common.form;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a list of choices with its check box; a click anywhere on it toggles. */
final class ChoiceCell<T> extends ListCell<ChoiceRow<T>> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass INDENTED = PseudoClass.getPseudoClass("indented");

    private final CheckBox box = new CheckBox();

    ChoiceCell() {
        getStyleClass().add("choice-cell");
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.setAllowIndeterminate(true);
        setOnMouseClicked(event -> {
            ChoiceRow<T> row = getItem();
            if (row != null) {
                row.toggle();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ChoiceRow<T> row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(row);
        }
    }

    private void show(ChoiceRow<T> row) {
        setGraphic(box);
        pseudoClassStateChanged(HEADING, row.isHeading());
        pseudoClassStateChanged(INDENTED, row.isIndented());
        box.setText(row.label());
        box.setIndeterminate(row.isPartlyChosen());
        box.setSelected(row.isChosen());
        setAccessibleText(row.label() + (row.isChosen() ? ", chosen" : row.isPartlyChosen() ? ", partly chosen" : ""));
    }
}
