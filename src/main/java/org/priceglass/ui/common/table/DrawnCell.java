package org.priceglass.ui.common.table;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A cell with something drawn before its text, such as the colour of a state or how far something is. */
final class DrawnCell<R, V, N extends Node> extends DataCell<R, V> {
    private final N node;
    private final BiConsumer<N, V> draw;

    DrawnCell(Function<V, String> shown, DataColumn<R, ?> column, N node, BiConsumer<N, V> draw) {
        super(shown, column);
        this.node = node;
        this.draw = draw;
    }

    @Override
    protected void updateItem(@Nullable V item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
        } else {
            draw.accept(node, item);
            setGraphic(node);
        }
    }
}
