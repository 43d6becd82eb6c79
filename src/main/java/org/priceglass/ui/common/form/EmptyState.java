package org.priceglass.ui.common.form;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.priceglass.ui.common.icon.Icon;

/** What stands where there is nothing to show yet: a sentence and what to do. */
public final class EmptyState extends VBox {
    private final HBox actions = new HBox();

    public EmptyState(Icon icon, String title, String sentence) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title, icon.node());
        heading.getStyleClass().add("empty-title");
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.getStyleClass().add("empty-text");
        actions.getStyleClass().add("empty-actions");
        getChildren().addAll(heading, text, actions);
    }

    /** Adds a button; the first is the recommended one. */
    public EmptyState action(String label, Icon icon, Runnable run) {
        Button button = new Button(label, icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        if (actions.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
        }
        actions.getChildren().add(button);
        return this;
    }
}
