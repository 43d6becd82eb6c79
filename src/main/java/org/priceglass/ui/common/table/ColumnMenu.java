package org.priceglass.ui.common.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;

/** Menu items that choose and sort the columns of a table: what its header does for the mouse, for the keyboard too. */
final class ColumnMenu<R> {
    private final DataTable<R> table;
    private final FittedColumns<R> fitted;

    ColumnMenu(DataTable<R> table, FittedColumns<R> fitted) {
        this.table = table;
        this.fitted = fitted;
    }

    /** One item for each column or group, and the way back to the columns that fit. */
    List<MenuItem> choices() {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<R, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(((FittedColumn<?>) column).title());
            item.setSelected(column.isVisible());
            item.setOnAction(event -> fitted.choose(column, item.isSelected()));
            items.add(item);
        }
        MenuItem fit = new MenuItem("Columns that fit");
        fit.setOnAction(event -> fitted.forgetChoices());
        items.add(new SeparatorMenuItem());
        items.add(fit);
        return items;
    }

    /** One item for each column in view; the one that the table is sorted by turns the order round. */
    List<MenuItem> orders() {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
            RadioMenuItem item = new RadioMenuItem(((FittedColumn<?>) column).title());
            item.setSelected(table.getSortOrder().contains(column));
            item.setOnAction(event -> sort(column));
            items.add(item);
        }
        return items;
    }

    private void sort(TableColumn<R, ?> column) {
        boolean again = table.getSortOrder().equals(List.of(column))
                && column.getSortType() == TableColumn.SortType.ASCENDING;
        column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }
}
