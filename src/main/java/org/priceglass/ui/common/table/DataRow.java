package org.priceglass.ui.common.table;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** A row that opens with a double click and may be greyed. */
final class DataRow<R> extends TableRow<R> {
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final Predicate<R> dimmed;

    DataRow(Predicate<R> dimmed, Runnable open) {
        this.dimmed = dimmed;
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(DIMMED, !empty && item != null && dimmed.test(item));
    }
}
