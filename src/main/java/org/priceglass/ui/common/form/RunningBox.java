package org.priceglass.ui.common.form;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.task.BackgroundTask;

/** How far a task is, with a button that stops it; there only while it runs. */
public final class RunningBox extends HBox {
    private final ProgressBar bar = new ProgressBar();
    private final Label detail = new Label();
    private final Button cancel = new Button("Cancel", Icon.CANCEL.node());

    public RunningBox(ReadOnlyObjectProperty<@Nullable BackgroundTask> task) {
        getStyleClass().add("running-box");
        bar.setAccessibleText("Progress");
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, detail, cancel);
        task.addListener((property, before, now) -> follow(now));
        follow(task.get());
    }

    private void follow(@Nullable BackgroundTask task) {
        bar.progressProperty().unbind();
        detail.textProperty().unbind();
        setVisible(task != null);
        setManaged(task != null);
        if (task != null) {
            bar.progressProperty().bind(task.fractionProperty());
            detail.textProperty().bind(task.detailProperty());
            cancel.setOnAction(event -> task.cancel());
        }
    }
}
