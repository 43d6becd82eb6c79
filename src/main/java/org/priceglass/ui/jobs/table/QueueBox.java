package org.priceglass.ui.jobs.table;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.jobs.table.QueueStripViewModel.QueueCard;

/** A queue: its name lists its jobs, a button pauses it, the count of failed jobs lists those. */
final class QueueBox extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final QueueStripViewModel model;
    private final Button name = new Button();
    private final Button pause = new Button();
    private final Label running = new Label();
    private final Label waiting = new Label();
    private final Label oldest = new Label();
    private final Hyperlink failed = new Hyperlink();
    private QueueCard card;

    QueueBox(QueueStripViewModel model, QueueCard card) {
        this.model = model;
        this.card = card;
        getStyleClass().addAll("card-box", "queue-box");
        name.setId("queue-" + card.queue().label());
        name.getStyleClass().addAll("flat", "queue-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> model.toggle(this.card.queue()));
        pause.setId("pause-" + card.queue().label());
        pause.getStyleClass().addAll("flat", "button-icon", "small");
        pause.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pause.setOnAction(event -> model.togglePaused(this.card));
        failed.setId("failed-" + card.queue().label());
        failed.setOnAction(event -> model.showFailed(this.card.queue()));
        HBox head = new HBox(name, pause);
        head.getStyleClass().add("queue-head");
        getChildren().addAll(List.of(head, running, waiting, oldest, failed));
        show(card);
    }

    void show(QueueCard now) {
        card = now;
        name.setText(now.name());
        name.setTooltip(new Tooltip("List the jobs of this queue only"));
        pause.setGraphic((now.paused() ? Icon.RESUME : Icon.PAUSE).node());
        pause.setAccessibleText((now.paused() ? "Resume " : "Pause ") + now.name());
        pause.setTooltip(new Tooltip(pause.getAccessibleText()));
        running.setText(now.running());
        waiting.setText(now.waiting());
        oldest.setText(now.oldest());
        failed.setText(now.failed());
        failed.setAccessibleText(
                "Failed jobs of " + now.name() + ": " + (now.failed().isEmpty() ? "none" : now.failed()));
        failed.setVisible(!now.failed().isEmpty());
        setAccessibleText(String.join(", ", List.of(now.name(), now.running(), now.waiting(), now.failed())));
        mark();
    }

    /** Whether the list shows this queue only. */
    void mark() {
        pseudoClassStateChanged(PAUSED, card.paused());
        pseudoClassStateChanged(CHOSEN, model.isListedAlone(card.queue()));
    }
}
