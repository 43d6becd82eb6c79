package org.priceglass.ui.common.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * Bars of whole numbers, side by side, each stacked from its series. The left and right keys go from bar to bar; the
 * screen reader says each one's numbers. Colours are those that the stylesheet has for the series.
 */
public final class StackedBars extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 6;
    private static final double BAR_SHARE = 0.72;

    private final Path grid = new Path();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private List<StackedBar> bars = List.of();
    private LinearScale scale = LinearScale.upTo(1);
    private String says = "A chart without data.";
    private int selected = -1;

    public StackedBars() {
        getStyleClass().add("stacked-bars");
        grid.getStyleClass().add("range-grid");
        grid.setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(says);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(event -> requestFocus());
    }

    /**
     * Draws these bars.
     *
     * @param styles
     *            the style class of each series
     * @param sentence
     *            what the chart says, in one sentence, for screen readers
     */
    public void show(List<StackedBar> newBars, List<String> styles, String sentence) {
        bars = List.copyOf(newBars);
        says = sentence;
        selected = -1;
        setAccessibleText(sentence);
        scale = LinearScale.ofCounts(bars.stream().mapToLong(StackedBar::total).max().orElse(0));
        numbers.clear();
        scale.ticks().forEach(tick -> numbers.add(axisLabel(BriefCounts.format(Math.round(tick)))));
        slots.clear();
        bars.forEach(bar -> slots.add(new Slot(bar, styles)));
        getChildren().setAll(grid);
        getChildren().addAll(numbers);
        slots.forEach(slot -> getChildren().addAll(slot.nodes()));
    }

    @Override
    protected void layoutChildren() {
        double left = numbers.stream().mapToDouble(number -> number.prefWidth(-1)).max().orElse(0) + GAP;
        double text = numbers.isEmpty() ? 0 : numbers.getFirst().prefHeight(-1);
        double top = text / 2;
        double height = Math.max(0, getHeight() - text - GAP - top);
        double width = Math.max(0, getWidth() - left);
        grid.getElements().clear();
        for (int i = 0; i < numbers.size(); i++) {
            double y = snapPositionY(top + height * (1 - scale.place(i * scale.step()))) + 0.5;
            grid.getElements().addAll(new MoveTo(left, y), new LineTo(left + width, y));
            Label number = numbers.get(i);
            double wide = number.prefWidth(-1);
            number.resizeRelocate(left - GAP - wide, y - text / 2, wide, text);
        }
        double slot = bars.isEmpty() ? 0 : width / bars.size();
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).place(left + i * slot, slot, top, height);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || slots.isEmpty()) {
            return;
        }
        selected = Math.clamp(selected + step, 0, slots.size() - 1);
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).under.pseudoClassStateChanged(SELECTED, i == selected);
        }
        setAccessibleText(says + " Selected: " + bars.get(selected).summary());
        event.consume();
    }

    private static Label axisLabel(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("axis-text");
        label.setManaged(false);
        return label;
    }

    /** What is drawn of one bar. */
    private final class Slot {
        private final StackedBar bar;
        private final Region under = styled("bar-slot");
        private final List<Region> parts = new ArrayList<>();
        private final Label label;

        Slot(StackedBar bar, List<String> styles) {
            this.bar = bar;
            this.label = axisLabel(bar.label());
            for (String style : styles) {
                Region part = styled(style);
                part.setMouseTransparent(true);
                parts.add(part);
            }
            Tooltip.install(under, new Tooltip(bar.summary()));
        }

        List<Region> nodes() {
            List<Region> nodes = new ArrayList<>(List.of(under));
            nodes.addAll(parts);
            nodes.add(label);
            return nodes;
        }

        void place(double x, double width, double top, double height) {
            under.resizeRelocate(x, top, width, height);
            double thick = Math.max(1, width * BAR_SHARE);
            double y = top + height;
            for (int series = 0; series < parts.size(); series++) {
                long count = bar.counts().get(series);
                double tall = count == 0 ? 0 : Math.max(1, height * scale.place((double) count));
                y -= tall;
                parts.get(series).resizeRelocate(x + (width - thick) / 2, y, thick, tall);
            }
            double wide = label.prefWidth(-1);
            double room = getWidth() - wide;
            label.resizeRelocate(Math.clamp(x + (width - wide) / 2, 0, Math.max(0, room)), top + height + GAP, wide,
                    label.prefHeight(-1));
        }

        private static Region styled(String styleClass) {
            Region region = new Region();
            region.getStyleClass().add(styleClass);
            region.setManaged(false);
            return region;
        }
    }
}
