/**
 * Tables. {@code DataTable} lists rows and sorts, copies, opens them by mouse and by keys; {@code DataColumn} knows the
 * exact text of each value beside the one for the eye. A table never needs scrolling sideways unless the user asks for
 * more columns than fit: {@code ColumnFit} decides, without a toolkit, which columns a width has room for;
 * {@code FittedColumns} measures and applies it, and keeps what the user chose or dragged by hand.
 */
@NullMarked
package org.priceglass.ui.common.table;

import org.jspecify.annotations.NullMarked;
