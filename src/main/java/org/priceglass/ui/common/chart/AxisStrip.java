package org.priceglass.ui.common.chart;

import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The numbers above the rows; one that would touch its neighbour is left out. */
final class AxisStrip extends Region {
    private final LinearScale scale;

    AxisStrip(LinearScale scale, DoubleFunction<String> text) {
        this.scale = scale;
        getStyleClass().add("axis-strip");
        scale.ticks().forEach(tick -> getChildren().add(new Label(text.apply(tick))));
    }

    @Override
    protected void layoutChildren() {
        int i = 0;
        double free = Double.NEGATIVE_INFINITY;
        for (Node child : getChildren()) {
            double w = child.prefWidth(-1);
            double h = child.prefHeight(-1);
            double x = scale.place(i * scale.step()) * getWidth() - w / 2;
            child.setVisible(x >= free);
            if (child.isVisible()) {
                child.resizeRelocate(x, getHeight() - h, w, h);
                free = x + w + h / 2;
            }
            i++;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().isEmpty() ? 0 : getChildren().getFirst().prefHeight(-1);
    }
}
