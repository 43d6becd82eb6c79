package org.priceglass.ui.common.chart;

import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The numbers above the rows. */
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
        for (Node child : getChildren()) {
            double w = child.prefWidth(-1);
            double h = child.prefHeight(-1);
            child.resizeRelocate(scale.place(i * scale.step()) * getWidth() - w / 2, getHeight() - h, w, h);
            i++;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().isEmpty() ? 0 : getChildren().getFirst().prefHeight(-1);
    }
}
