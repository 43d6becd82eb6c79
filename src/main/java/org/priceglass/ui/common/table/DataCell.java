package org.priceglass.ui.common.table;

import java.util.function.Function;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell that shows the whole text as a tooltip where the column cuts it. */
final class DataCell<R, V> extends TableCell<R, V> {
    private final Function<V, String> shown;

    DataCell(Function<V, String> shown) {
        this.shown = shown;
        setTextOverrun(OverrunStyle.ELLIPSIS);
        // One tooltip per visible cell would cost more than the cells: made where the mouse rests on a cut text.
        setOnMouseEntered(event -> setTooltip(isCut() ? new Tooltip(getText()) : null));
    }

    @Override
    protected void updateItem(@Nullable V item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : shown.apply(item).replace('\n', ' '));
    }

    private boolean isCut() {
        return lookup(".text") instanceof Text text && getText() != null && !getText().equals(text.getText());
    }
}
