package org.priceglass.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.task.BackgroundTask;

/** The side panel of running and finished tasks and of notices. */
final class ActivityPanel extends VBox {
    ActivityPanel(ShellViewModel model) {
        getStyleClass().add("activity-panel");
        ListView<BackgroundTask> tasks = new ListView<>(model.tasks());
        tasks.setId("taskList");
        tasks.setAccessibleText("Running and finished tasks");
        tasks.setPlaceholder(new Label("No task is running."));
        tasks.setCellFactory(list -> new TaskCell());
        VBox.setVgrow(tasks, Priority.ALWAYS);
        ListView<Notice> notices = new ListView<>(model.notices());
        notices.setId("noticeList");
        notices.setAccessibleText("Notices of this session");
        notices.setPlaceholder(new Label("No notices yet."));
        notices.setCellFactory(list -> new NoticeCell(model));
        VBox.setVgrow(notices, Priority.ALWAYS);
        Button clear = new Button("Clear finished");
        clear.setOnAction(event -> model.forgetFinished());
        getChildren().addAll(List.of(head(model), tasks, clear, title("Notices"), notices));
    }

    private static HBox head(ShellViewModel model) {
        Button close = new Button("Close", Icon.CLEAR.node());
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setAccessibleText("Close the activity panel");
        close.setTooltip(new Tooltip("Close the activity panel (Esc)"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(event -> model.activityShownProperty().set(false));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title("Activity"), space, close);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("section-title");
        return title;
    }
}
