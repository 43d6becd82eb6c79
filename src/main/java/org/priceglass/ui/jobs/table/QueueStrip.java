package org.priceglass.ui.jobs.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.priceglass.ui.jobs.table.QueueStripViewModel.QueueCard;

/** The queues side by side. */
final class QueueStrip extends GridPane {
    private final QueueStripViewModel model;
    private final List<QueueBox> boxes = new ArrayList<>();

    QueueStrip(QueueStripViewModel model) {
        this.model = model;
        getStyleClass().add("queue-strip");
        model.cardsProperty().addListener((property, before, now) -> draw());
        draw();
    }

    void refresh() {
        model.refresh();
        boxes.forEach(QueueBox::mark);
    }

    private void draw() {
        List<QueueCard> cards = model.cardsProperty().get();
        while (boxes.size() < cards.size()) {
            QueueBox box = new QueueBox(model, cards.get(boxes.size()));
            boxes.add(box);
            addRow(0, box);
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / cards.size());
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            boxes.get(i).show(cards.get(i));
        }
    }
}
