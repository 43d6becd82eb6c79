package org.priceglass.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.priceglass.ui.common.notice.Notice;

/** New notices over the lower right corner; they fade out of the way but stay in the activity panel. */
final class Toasts extends VBox {
    private static final int AT_ONCE = 3;
    private static final Duration SHOWN = Duration.seconds(8);

    Toasts(ObservableList<Notice> notices) {
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        notices.addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::add);
            }
        });
    }

    private void add(Notice notice) {
        Group frame = new Group();
        NoticeBox box = new NoticeBox(notice, () -> getChildren().remove(frame));
        box.getStyleClass().add("toast");
        frame.getChildren().add(box);
        getChildren().add(frame);
        if (getChildren().size() > AT_ONCE) {
            getChildren().removeFirst();
        }
        // What failed stays until it is dismissed: nobody reads an error in eight seconds.
        if (notice.kind() != Notice.Kind.FAILED) {
            hideLater(frame);
        }
    }

    private void hideLater(Node frame) {
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(event -> getChildren().remove(frame));
        pause.play();
    }
}
