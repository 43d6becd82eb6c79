package org.priceglass.ui.common.table;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.icon.Icon;

/** The menus of a table: of its rows, and of its columns behind the button at the end of the header. */
final class TableMenu<R> {
    private final DataTable<R> table;
    private final ColumnMenu<R> columns;
    private final ContextMenu rows = new ContextMenu();
    private final ContextMenu choices = new ContextMenu();

    TableMenu(DataTable<R> table, ColumnMenu<R> columns) {
        this.table = table;
        this.columns = columns;
    }

    ContextMenu contextMenu() {
        Menu order = new Menu("Sort by", Icon.SORT.node());
        Menu choice = new Menu("Columns", Icon.COLUMNS.node());
        rows.getItems().addAll(item(AppAction.COPY.label(), AppAction.COPY.icon(), () -> table.copy(false)),
                item(AppAction.COPY_WITH_HEADERS.label(), AppAction.COPY.icon(), () -> table.copy(true)), order,
                choice);
        rows.setOnShowing(event -> {
            order.getItems().setAll(columns.orders());
            choice.getItems().setAll(columns.choices());
        });
        return rows;
    }

    void addFirst(String label, Icon icon, Runnable run) {
        rows.getItems().addFirst(item(label, icon, run));
    }

    /** JavaFX's own list of columns knows nothing of groups and of what fits. */
    void takeHeaderButton() {
        Node button = table.lookup(".show-hide-columns-button");
        if (button != null) {
            button.setOnMousePressed(event -> {
                choices.getItems().setAll(columns.choices());
                choices.show(button, Side.BOTTOM, 0, 0);
                event.consume();
            });
        }
    }

    // Without accelerator: the table handles the keys itself, only while it has the focus.
    private static MenuItem item(String label, Icon icon, Runnable run) {
        MenuItem item = new MenuItem(label, icon.node());
        item.setOnAction(event -> run.run());
        return item;
    }
}
