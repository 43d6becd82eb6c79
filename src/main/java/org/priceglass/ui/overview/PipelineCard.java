package org.priceglass.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.priceglass.ui.common.icon.Icon;

/** How the pipeline is and what it warns of, with a way to its screen. */
final class PipelineCard extends VBox {
    private final VBox sentences = new VBox();

    PipelineCard(PipelineViewModel model, Runnable onOpen) {
        Label title = new Label("Pipeline");
        title.getStyleClass().add("section-title");
        Button open = new Button("Show the jobs", Icon.JOBS.node());
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> onOpen.run());
        sentences.getStyleClass().add("sentences");
        getStyleClass().addAll("card-box", "next-steps");
        getChildren().addAll(title, sentences, open);
        model.healthProperty().subscribe(() -> draw(model));
        model.warningsProperty().subscribe(() -> draw(model));
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    private void draw(PipelineViewModel model) {
        List<Label> labels = new ArrayList<>();
        model.healthProperty().get().forEach(text -> labels.add(label(text)));
        for (String alert : model.warningsProperty().get()) {
            Label label = label(alert);
            label.setGraphic(Icon.WARNING.node());
            label.getStyleClass().add("alert-line");
            labels.add(label);
        }
        sentences.getChildren().setAll(labels);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
