package org.priceglass.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.notice.Notice;

/** A notice: icon, title with its kind in a word, text, what to do next, a way to dismiss it. */
final class NoticeBox extends VBox {
    NoticeBox(Notice notice, Runnable dismiss) {
        getStyleClass().addAll("notice", "notice-" + notice.kind().name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(notice.kind().label() + ": " + notice.title() + ". " + notice.text());
        Label title = new Label(notice.kind().label() + ": " + notice.title(), icon(notice.kind()).node());
        title.getStyleClass().add("notice-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button("Dismiss", Icon.CLEAR.node());
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setAccessibleText("Dismiss: " + notice.title());
        close.setTooltip(new Tooltip("Dismiss"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(event -> dismiss.run());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("notice-head");
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.getStyleClass().add("notice-text");
        getChildren().addAll(List.of(head, text));
        Notice.Next next = notice.next();
        if (next != null) {
            Button follow = new Button(next.label());
            follow.setOnAction(event -> next.run().run());
            getChildren().add(follow);
        }
    }

    private static Icon icon(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Icon.DONE;
            case WARNING -> Icon.WARNING;
            case FAILED -> Icon.FAILED;
        };
    }
}
