package org.priceglass.ui.common.table;

import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell that shows the whole text as a tooltip where the column cuts it, and the table's cursor. */
class DataCell<R, V> extends TableCell<R, V> {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private final Function<V, String> shown;
    private final InvalidationListener cursorMoved = observable -> showCursor();

    DataCell(Function<V, String> shown, DataColumn<R, ?> column) {
        this.shown = shown;
        setTextOverrun(OverrunStyle.ELLIPSIS);
        // One tooltip per visible cell would cost more than the cells: made where the mouse rests on a cut text.
        setOnMouseEntered(event -> setTooltip(isCut() ? new Tooltip(getText()) : null));
        if (column.getTableView() instanceof DataTable<R> table) {
            table.cursorColumnProperty().addListener(new WeakInvalidationListener(cursorMoved));
            addEventHandler(MouseEvent.MOUSE_PRESSED, event -> table.moveTo(column));
        }
    }

    @Override
    protected void updateItem(@Nullable V item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : shown.apply(item).replace('\n', ' '));
        showCursor();
    }

    private void showCursor() {
        pseudoClassStateChanged(CURSOR, !isEmpty() && getTableView() instanceof DataTable<R> table
                && table.cursorColumnProperty().get() == getTableColumn());
    }

    private boolean isCut() {
        return lookup(".text") instanceof Text text && getText() != null && !getText().equals(text.getText());
    }
}
