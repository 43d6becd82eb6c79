package org.priceglass.ui.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A big number with what it counts. */
final class FigureCard {
    private FigureCard() {
    }

    static VBox of(OverviewViewModel.Figure figure) {
        Label label = styled(figure.label(), "figure-label");
        Label value = styled(figure.value(), "figure-value");
        Label note = styled(figure.note(), "figure-note");
        note.setWrapText(true);
        VBox card = new VBox(label, value, note);
        card.getStyleClass().addAll("card-box", "figure");
        GridPane.setHgrow(card, Priority.ALWAYS);
        GridPane.setFillHeight(card, true);
        return card;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
