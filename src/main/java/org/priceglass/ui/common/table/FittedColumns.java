package org.priceglass.ui.common.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;

/** Keeps the columns of a table fitting its width, as far as the user did not choose or drag them. */
final class FittedColumns<R> {
    /** The scroll bar, and the button over the header's end. */
    private static final double RESERVED = 22;
    /** Rows whose texts tell what a column needs; looking at all of a long table would take too long. */
    private static final int ROWS_LOOKED_AT = 300;
    private static final double DRAGGED = 1.5;

    private final DataTable<R> table;
    /** By title, so that a choice outlives columns that are made anew. */
    private final Map<String, Boolean> chosen = new HashMap<>();
    private final Map<TableColumn<R, ?>, Double> given = new HashMap<>();

    FittedColumns(DataTable<R> table) {
        this.table = table;
    }

    /** Shows or hides a column whatever the width. */
    void choose(TableColumn<R, ?> column, boolean visible) {
        chosen.put(fitted(column).title(), visible);
        fit();
    }

    /** Whether the user took it away, which lack of room did not. */
    boolean isUnwanted(TableColumn<R, ?> column) {
        return Boolean.FALSE.equals(chosen.get(fitted(column).title()));
    }

    /** Lets the width decide again. */
    void forgetChoices() {
        chosen.clear();
        given.clear();
        fit();
    }

    /** Forgets columns that are gone. */
    void renew() {
        given.keySet().removeIf(column -> column.getTableView() == null);
        fit();
    }

    void fit() {
        if (table.getWidth() <= 0 || table.getItems() == null) {
            return;
        }
        List<R> rows = table.getItems().stream().limit(ROWS_LOOKED_AT).toList();
        List<TableColumn<R, ?>> columns = List.copyOf(table.getColumns());
        List<ColumnFit.Placed> places = ColumnFit.of(columns.stream().map(column -> slot(column, rows)).toList(),
                table.getWidth() - RESERVED);
        for (int i = 0; i < places.size(); i++) {
            TableColumn<R, ?> column = columns.get(i);
            column.setVisible(places.get(i).visible());
            if (!places.get(i).visible()) {
                continue;
            }
            if (column.getColumns().isEmpty()) {
                give(column, places.get(i).width());
            } else {
                column.getColumns().forEach(inner -> give(inner, fitted(inner).usualWidth(rows)));
            }
        }
    }

    private void give(TableColumn<R, ?> column, double width) {
        if (!isDragged(column)) {
            given.put(column, width);
            column.setPrefWidth(width);
        }
    }

    private ColumnFit.Slot slot(TableColumn<R, ?> column, List<R> rows) {
        FittedColumn<R> fitted = fitted(column);
        boolean useful = !fitted.priority().optional() || rows.isEmpty() || rows.stream().anyMatch(fitted::hasValue);
        if (isDragged(column)) {
            return new ColumnFit.Slot(column.getWidth(), column.getWidth(), fitted.priority().stretchedBy(0), useful,
                    chosen.get(fitted.title()));
        }
        return new ColumnFit.Slot(fitted.leastWidth(rows), fitted.usualWidth(rows), fitted.priority(), useful,
                chosen.get(fitted.title()));
    }

    private boolean isDragged(TableColumn<R, ?> column) {
        Double width = given.get(column);
        return width != null && Math.abs(column.getWidth() - width) > DRAGGED;
    }

    @SuppressWarnings("unchecked") // a DataTable takes no other columns
    private static <R> FittedColumn<R> fitted(TableColumn<R, ?> column) {
        return (FittedColumn<R>) column;
    }
}
