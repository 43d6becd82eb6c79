package org.priceglass.ui.common.chart;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.format.Money;

/**
 * Ranges under one scale that starts at zero. A click or the up and down keys select a row, Enter or a double click
 * opens it. All of it is nodes with style classes: colours and sizes are the stylesheet's.
 */
public final class RangeChart extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final HBox axis = new HBox();
    private List<RangeRow> rows = List.of();
    private int selected = -1;
    private IntConsumer onSelect = row -> {
    };
    private IntConsumer onOpen = row -> {
    };

    public RangeChart() {
        getStyleClass().add("range-chart");
        axis.getStyleClass().add("range-axis");
        body.getStyleClass().add("range-body");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(List.of(axis, scroll));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("A chart without data.");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Draws these rows.
     *
     * @param sentence
     *            what the chart says, in one sentence, for screen readers
     */
    public void show(RateAmount kind, List<RangeRow> newRows, String sentence) {
        rows = List.copyOf(newRows);
        selected = -1;
        setAccessibleText(sentence);
        LinearScale scale = LinearScale.upTo(rows.stream().mapToDouble(RangeRow::reach).max().orElse(1));
        AxisStrip numbers = new AxisStrip(scale, value -> Money.brief(kind, value));
        axis.getChildren().setAll(
                rows.isEmpty() ? List.of() : List.of(filler("range-label"), grow(numbers), filler("range-value")));
        body.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            body.getChildren().add(line(i, scale));
        }
    }

    /** Told of each row that the user selects. */
    public void setOnSelect(IntConsumer handler) {
        this.onSelect = handler;
    }

    /** Told of each row that the user opens. */
    public void setOnOpen(IntConsumer handler) {
        this.onOpen = handler;
    }

    /** Marks a row without telling {@link #setOnSelect}; -1 for none. */
    public void mark(int row) {
        for (int i = 0; i < body.getChildren().size(); i++) {
            body.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == row);
        }
        selected = row;
        if (row >= 0 && row < rows.size()) {
            reveal(body.getChildren().get(row));
        }
    }

    private Node line(int index, LinearScale scale) {
        RangeRow row = rows.get(index);
        Label label = new Label(row.label());
        label.getStyleClass().add("range-name");
        VBox name = new VBox(label);
        name.getStyleClass().add("range-label");
        if (!row.detail().isEmpty()) {
            Label detail = new Label(row.detail());
            detail.getStyleClass().add("range-detail");
            name.getChildren().add(detail);
        }
        Label value = new Label(row.value());
        value.getStyleClass().add("range-value");
        HBox line = new HBox(name, grow(new RangeStrip(row, scale)), value);
        line.getStyleClass().add("range-row");
        line.setAccessibleText(row.summary());
        Tooltip.install(line, new Tooltip(row.summary()));
        line.setOnMouseClicked(event -> {
            requestFocus();
            select(index);
            if (event.getClickCount() == 2) {
                onOpen.accept(index);
            }
        });
        return line;
    }

    private void select(int row) {
        mark(row);
        onSelect.accept(row);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean ours = code == KeyCode.UP || code == KeyCode.DOWN || code == KeyCode.ENTER;
        if (rows.isEmpty() || !ours) {
            return;
        }
        if (code == KeyCode.ENTER) {
            onOpen.accept(Math.max(selected, 0));
        } else {
            select(Math.clamp(selected + (code == KeyCode.DOWN ? 1L : -1L), 0, rows.size() - 1));
        }
        event.consume();
    }

    private void reveal(Node line) {
        double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double middle = line.getBoundsInParent().getCenterY() - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.clamp(middle / hidden, 0, 1));
        }
    }

    private static Node filler(String styleClass) {
        HBox filler = new HBox();
        filler.getStyleClass().add(styleClass);
        return filler;
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
