package org.priceglass.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.task.BackgroundTask;
import org.priceglass.ui.common.task.TaskState;

/** A task in the activity panel: title, progress, words, cancel. */
final class TaskCell extends WrappingCell<BackgroundTask> {
    private final Label title = new Label();
    private final Label state = new Label();
    private final Label detail = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button();
    private final VBox content;

    TaskCell() {
        title.getStyleClass().add("task-title");
        detail.getStyleClass().add("task-detail");
        detail.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        cancel.setGraphic(Icon.CANCEL.node());
        cancel.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cancel.getStyleClass().addAll("flat", "button-icon");
        cancel.setTooltip(new Tooltip("Cancel this task"));
        cancel.setOnAction(event -> {
            BackgroundTask task = getItem();
            if (task != null) {
                task.cancel();
            }
        });
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, state, cancel);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("task-head");
        content = new VBox(head, progress, detail);
        content.getStyleClass().add("task-cell");
    }

    @Override
    protected void updateItem(@Nullable BackgroundTask task, boolean empty) {
        super.updateItem(task, empty);
        unbind();
        if (empty || task == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(task.title());
        cancel.setAccessibleText("Cancel: " + task.title());
        state.textProperty().bind(Bindings.createStringBinding(() -> task.state().label(), task.stateProperty()));
        state.graphicProperty().bind(Bindings.createObjectBinding(() -> icon(task.state()), task.stateProperty()));
        progress.progressProperty().bind(task.fractionProperty());
        progress.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !task.state().isOver(), task.stateProperty()));
        progress.managedProperty().bind(progress.visibleProperty());
        cancel.visibleProperty().bind(progress.visibleProperty());
        cancel.disableProperty().bind(task.stateProperty().isEqualTo(TaskState.CANCELLING));
        detail.textProperty().bind(task.detailProperty());
        accessibleTextProperty()
                .bind(Bindings.concat(task.title(), ", ", state.textProperty(), ", ", task.detailProperty()));
        setGraphic(content);
    }

    private void unbind() {
        state.textProperty().unbind();
        state.graphicProperty().unbind();
        progress.progressProperty().unbind();
        progress.visibleProperty().unbind();
        progress.managedProperty().unbind();
        cancel.visibleProperty().unbind();
        cancel.disableProperty().unbind();
        detail.textProperty().unbind();
        accessibleTextProperty().unbind();
    }

    private static @Nullable Node icon(TaskState state) {
        return switch (state) {
            case DONE -> Icon.DONE.node();
            case FAILED -> Icon.FAILED.node();
            case CANCELLED -> Icon.CANCEL.node();
            case WAITING, RUNNING, CANCELLING -> null;
        };
    }
}
