package org.priceglass.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.priceglass.ui.common.action.AppAction;

/** All keys of the window, from the same list that the menus are made of. */
final class ShortcutList {
    private ShortcutList() {
    }

    static Region create() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-list");
        int row = 0;
        for (AppAction action : AppAction.values()) {
            if (!action.keysText().isEmpty()) {
                Label keys = new Label(action.keysText());
                keys.getStyleClass().add("shortcut-keys");
                grid.addRow(row++, keys, new Label(action.label()));
            }
        }
        return grid;
    }
}
