package org.priceglass.ui.common.table;

import java.util.List;
import javafx.scene.control.TableColumn;

/**
 * Columns under a common heading, that come and go together.
 *
 * @param <R>
 *            the row
 */
public final class ColumnGroup<R> extends TableColumn<R, Void> implements FittedColumn<R> {
    private final List<DataColumn<R, ?>> columns;
    private final Priority priority;

    /**
     * Makes the group.
     *
     * @param rank
     *            see {@link DataColumn#rank}
     */
    public ColumnGroup(String heading, int rank, List<DataColumn<R, ?>> columns) {
        super(heading);
        this.columns = List.copyOf(columns);
        this.priority = Priority.ALWAYS.ofRank(rank).ifAny();
        getColumns().addAll(columns);
    }

    @Override
    public Priority priority() {
        return priority;
    }

    @Override
    public boolean hasValue(R row) {
        return columns.stream().anyMatch(column -> column.hasValue(row));
    }

    @Override
    public String title() {
        return getText();
    }

    @Override
    public double usualWidth(List<R> rows) {
        return columns.stream().mapToDouble(column -> column.usualWidth(rows)).sum();
    }

    @Override
    public double leastWidth(List<R> rows) {
        return usualWidth(rows);
    }
}
