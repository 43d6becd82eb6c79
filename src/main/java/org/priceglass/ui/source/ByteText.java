package org.priceglass.ui.source;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The excerpt with the record and the selected field marked behind the text. */
final class ByteText extends Region {
    private final Text before = text("source-context");
    private final Text record = text("source-record");
    private final Text after = text("source-context");
    private final TextFlow flow = new TextFlow(before, record, after);
    private final Path recordMark = mark("source-record-mark");
    private final Path fieldMark = mark("source-field-mark");
    private @Nullable Excerpt excerpt;

    ByteText() {
        getStyleClass().add("source-text");
        setFocusTraversable(true);
        getChildren().addAll(List.of(recordMark, fieldMark, flow));
    }

    void show(@Nullable Excerpt newExcerpt) {
        excerpt = newExcerpt;
        String text = newExcerpt == null ? "" : newExcerpt.text();
        int from = newExcerpt == null ? 0 : newExcerpt.record().from();
        int to = newExcerpt == null ? 0 : newExcerpt.record().to();
        before.setText(text.substring(0, from));
        record.setText(text.substring(from, to));
        after.setText(text.substring(to));
        setAccessibleText("Record: " + record.getText());
        requestLayout();
    }

    /** How far down the selected field begins; the record where none is selected. */
    double markTop() {
        Path mark = fieldMark.getElements().isEmpty() ? recordMark : fieldMark;
        return mark.getElements().isEmpty() ? 0 : mark.getLayoutBounds().getMinY();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        flow.resizeRelocate(left, top, getWidth() - left - snappedRightInset(),
                getHeight() - top - snappedBottomInset());
        flow.layout();
        recordMark.getElements().clear();
        fieldMark.getElements().clear();
        Excerpt shown = excerpt;
        if (shown != null) {
            recordMark.getElements().setAll(flow.getRangeShape(shown.record().from(), shown.record().to(), false));
            Excerpt.Range field = shown.field();
            if (field != null && field.to() > field.from()) {
                fieldMark.getElements().setAll(flow.getRangeShape(field.from(), field.to(), false));
            }
        }
        recordMark.relocate(left + recordMark.getLayoutBounds().getMinX(),
                top + recordMark.getLayoutBounds().getMinY());
        fieldMark.relocate(left + fieldMark.getLayoutBounds().getMinX(), top + fieldMark.getLayoutBounds().getMinY());
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return flow.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().addAll("monospace", styleClass);
        return text;
    }

    private static Path mark(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        return path;
    }
}
