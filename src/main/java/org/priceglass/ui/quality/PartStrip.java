package org.priceglass.ui.quality;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.priceglass.quality.PartScore;
import org.priceglass.quality.QualityReport;
import org.priceglass.quality.ScorePart;

/** The parts of the score side by side, each with its points; one that is chosen narrows the list of checks. */
final class PartStrip extends GridPane {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable ScorePart> chosen;

    PartStrip(ObjectProperty<@Nullable ScorePart> chosen) {
        this.chosen = chosen;
        getStyleClass().add("part-strip");
        group.selectedToggleProperty()
                .addListener((property, before, now) -> chosen.set(now == null ? null : (ScorePart) now.getUserData()));
        chosen.addListener((property, before, now) -> mark());
    }

    void show(QualityReport report) {
        getChildren().clear();
        getColumnConstraints().clear();
        group.getToggles().clear();
        for (PartScore part : report.parts()) {
            ToggleButton box = box(part);
            box.setTooltip(new Tooltip(QualityWords.ofPart(report, part)));
            addRow(0, box);
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / report.parts().size());
            getColumnConstraints().add(column);
        }
        mark();
    }

    private ToggleButton box(PartScore part) {
        Label name = new Label(QualityWords.part(part.part()));
        name.getStyleClass().add("part-name");
        ProgressBar bar = new ProgressBar(part.value() / 100);
        bar.setMaxWidth(Double.MAX_VALUE);
        String points = QualityWords.tenth(part.points()) + " of " + part.weight();
        Label note = new Label(points);
        note.getStyleClass().add("part-note");
        VBox content = new VBox(name, bar, note);
        content.getStyleClass().add("part-content");
        // A progress bar would keep the clicks that are meant for the button.
        content.setMouseTransparent(true);
        ToggleButton box = new ToggleButton();
        box.setId("part-" + part.part().id());
        box.setGraphic(content);
        box.getStyleClass().add("part-box");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setToggleGroup(group);
        box.setUserData(part.part());
        box.setAccessibleText(
                name.getText() + ", " + points + " points, value " + QualityWords.tenth(part.value()) + " of 100");
        content.prefWidthProperty().bind(box.widthProperty().subtract(26));
        return box;
    }

    private void mark() {
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == chosen.get()).findFirst()
                .ifPresentOrElse(group::selectToggle, () -> group.selectToggle(null));
    }
}
