package org.priceglass.ui.jobs.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobQueue;
import org.priceglass.ui.common.table.DataTable;
import org.priceglass.ui.jobs.words.JobWords;

/**
 * A chart under its title and the sentence that it says, which gives way to the table of its figures on demand; where
 * there is no data, what it will show.
 */
final class ChartCard extends VBox {
    private final String title;
    private final Label sentence = new Label();
    private final ToggleButton figures = new ToggleButton("Figures");
    private @Nullable Drawing drawing;

    /**
     * Makes an empty card.
     *
     * @param id
     *            of the card; that of its button ends with {@code Figures}
     */
    ChartCard(String id, String title) {
        this.title = title;
        setId(id);
        getStyleClass().addAll("card-box", "chart-card");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("screen-message");
        figures.setId(id + "Figures");
        figures.getStyleClass().add("small");
        figures.setAccessibleText(title + " as a table");
        figures.selectedProperty().addListener((property, before, now) -> fill());
        fill();
    }

    /** Says what will be here. */
    void empty(String words) {
        sentence.setText(words);
        drawing = null;
        fill();
    }

    /** A chart that is a table already. */
    void show(String words, DataTable<?> table) {
        show(new Drawing(words, List.of(), table, null));
    }

    void show(Drawing now) {
        drawing = now;
        sentence.setText(now.sentence());
        now.chart().setAccessibleText(title + ". " + now.sentence());
        fill();
    }

    private void fill() {
        List<Node> below = new ArrayList<>(List.of(heading(), sentence));
        if (drawing != null) {
            Node content = drawing.chart();
            if (drawing.figures() != null && figures.isSelected()) {
                content = drawing.figures();
            } else if (!drawing.queues().isEmpty()) {
                below.add(legend(drawing.queues()));
            }
            VBox.setVgrow(content, Priority.ALWAYS);
            below.add(content);
        }
        getChildren().setAll(below);
    }

    private HBox heading() {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(heading, space);
        row.getStyleClass().add("chart-heading");
        if (drawing != null && drawing.figures() != null) {
            row.getChildren().add(figures);
        }
        return row;
    }

    private static FlowPane legend(Collection<JobQueue> queues) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (JobQueue queue : queues) {
            Region mark = new Region();
            mark.getStyleClass().addAll("series-mark", JobWords.style(queue));
            Label entry = new Label(JobWords.queue(queue), mark);
            entry.getStyleClass().add("legend-entry");
            legend.getChildren().add(entry);
        }
        return legend;
    }
}
