package org.priceglass.ui.common.table;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How wide texts are in the cells of a table. */
final class TextWidth {
    private static final Font CELL = Font.font(DataTable.PIXELS_PER_EM);
    private static final Font HEADING = Font.font(CELL.getFamily(), FontWeight.BOLD, DataTable.PIXELS_PER_EM);
    /** At both sides of a text; with air for one that has fewer but wider letters than the longest. */
    private static final double PADDING = 1.7 * DataTable.PIXELS_PER_EM;

    private TextWidth() {
    }

    /** Pixels of the longest one in its cell. Only the one of most letters is measured: the others would cost more. */
    static double ofCells(Stream<String> texts) {
        return texts.max(Comparator.comparingInt(String::length)).map(text -> of(text, CELL)).orElse(0.0);
    }

    static double ofHeading(String text) {
        return of(text, HEADING);
    }

    private static double of(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth() + PADDING);
    }
}
