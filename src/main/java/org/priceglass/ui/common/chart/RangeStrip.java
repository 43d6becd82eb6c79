package org.priceglass.ui.common.chart;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/** The drawn part of one row: grid, range, one dot for each rate, median, list and cash price. */
final class RangeStrip extends Region {
    /** A line this short with round ends is a dot. */
    private static final double DOT = 0.01;

    private final RangeRow row;
    private final LinearScale scale;
    private final Region range = styled("range-bar");
    private final Path grid = path("range-grid");
    private final Path points = path("range-points");
    private final Region median = styled("range-median");
    private final Region gross = styled("range-gross");
    private final Region cash = styled("range-cash");

    RangeStrip(RangeRow row, LinearScale scale) {
        this.row = row;
        this.scale = scale;
        getStyleClass().add("range-strip");
        getChildren().addAll(List.of(grid, range, points, median));
        if (row.marks() != null) {
            getChildren().addAll(List.of(gross, cash));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        grid.getElements().clear();
        scale.ticks().forEach(tick -> {
            double x = snapPositionX(scale.place(tick) * width) + 0.5;
            grid.getElements().addAll(new MoveTo(x, 0), new LineTo(x, height));
        });
        double low = scale.place(row.low()) * width;
        double high = scale.place(row.high()) * width;
        double thickness = range.prefHeight(-1);
        range.resizeRelocate(low, (height - thickness) / 2, Math.max(high - low, 1), thickness);
        points.getElements().clear();
        row.points().forEach(point -> {
            double x = scale.place(point) * width;
            points.getElements().addAll(new MoveTo(x, height / 2), new LineTo(x + DOT, height / 2));
        });
        // One rate is its own median: the dot says it.
        centre(median, row.points().size() > 1 ? (Double) row.median() : null);
        if (row.marks() != null) {
            centre(gross, row.marks().gross());
            centre(cash, row.marks().cash());
        }
    }

    private void centre(Region mark, @Nullable Double value) {
        mark.setVisible(value != null);
        if (value != null) {
            double w = mark.prefWidth(-1);
            double h = mark.prefHeight(-1);
            mark.resizeRelocate(scale.place(value) * getWidth() - w / 2, (getHeight() - h) / 2, w, h);
        }
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        return path;
    }
}
