package org.priceglass.ui.common.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The order of a table, by the titles of its columns, so that it outlives columns that are made anew. */
record SortedBy(List<Key> keys) {
    private record Key(String title, TableColumn.SortType type) {
    }

    static SortedBy of(TableView<?> table) {
        return new SortedBy(table.getSortOrder().stream()
                .map(column -> new Key(((FittedColumn<?>) column).title(), column.getSortType())).toList());
    }

    <R> void restore(DataTable<R> table) {
        List<TableColumn<R, ?>> order = new ArrayList<>();
        for (Key key : keys) {
            table.getVisibleLeafColumns().stream()
                    .filter(column -> ((FittedColumn<?>) column).title().equals(key.title())).findFirst()
                    .ifPresent(column -> {
                        column.setSortType(key.type());
                        order.add(column);
                    });
        }
        table.getSortOrder().setAll(order);
    }
}
