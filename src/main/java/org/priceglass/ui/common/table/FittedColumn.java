package org.priceglass.ui.common.table;

import java.util.List;

/** A column, or a group of columns that stay together, that makes room for others. */
sealed interface FittedColumn<R> permits DataColumn, ColumnGroup {
    Priority priority();

    /** Whether the row has a value in it. */
    boolean hasValue(R row);

    /** What menus call it. */
    String title();

    /** Pixels that its texts in these rows take, at most what it is meant to take. */
    double usualWidth(List<R> rows);

    /** Pixels below which it is of no use. */
    double leastWidth(List<R> rows);
}
