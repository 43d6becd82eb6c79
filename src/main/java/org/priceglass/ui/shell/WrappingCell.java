package org.priceglass.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A cell as wide as its list and as high as its wrapped text needs; a plain cell measures its graphic as if there were
 * room for one line.
 *
 * @param <T>
 *            the item
 */
abstract class WrappingCell<T> extends ListCell<T> {
    WrappingCell() {
        // Nothing to scroll sideways: the list's width is the cell's.
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        if (content == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double inner = getListView().getWidth() - getListView().snappedLeftInset() - getListView().snappedRightInset()
                - snappedLeftInset() - snappedRightInset();
        return content.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }
}
