package org.priceglass.ui.common.chart;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
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
    private static final double MOST_FOR_LABELS = 0.4;
    private static final double LABEL_GAP = 10;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final HBox axis = new HBox();
    private final DoubleProperty labelWidth = new SimpleDoubleProperty();
    private List<RangeRow> rows = List.of();
    private String says = "A chart without data.";
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
        setAccessibleText(says);
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
        says = sentence;
        setAccessibleText(sentence);
        LinearScale scale = LinearScale.upTo(rows.stream().mapToDouble(RangeRow::reach).max().orElse(1));
        AxisStrip numbers = new AxisStrip(scale, value -> Money.brief(kind, value));
        axis.getChildren()
                .setAll(rows.isEmpty() ? List.of() : List.of(sized(new VBox()), grow(numbers), heading("median")));
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
        setAccessibleText(says);
        if (row >= 0 && row < rows.size()) {
            setAccessibleText(says + " Selected: " + rows.get(row).summary());
            reveal(body.getChildren().get(row));
        }
    }

    private Node line(int index, LinearScale scale) {
        RangeRow row = rows.get(index);
        Label label = new Label(row.label());
        label.getStyleClass().add("range-name");
        VBox name = sized(new VBox(label));
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

    /** Labels are as wide as the longest of them, up to a share of the chart. */
    @Override
    protected void layoutChildren() {
        double widest = body.lookupAll(".range-label > .label").stream().mapToDouble(label -> label.prefWidth(-1)).max()
                .orElse(0);
        labelWidth.set(Math.ceil(Math.min(widest + LABEL_GAP, MOST_FOR_LABELS * getWidth())));
        super.layoutChildren();
    }

    private VBox sized(VBox label) {
        label.minWidthProperty().bind(labelWidth);
        label.prefWidthProperty().bind(labelWidth);
        label.maxWidthProperty().bind(labelWidth);
        return label;
    }

    private static Node heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().addAll("range-value", "range-heading");
        return heading;
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
