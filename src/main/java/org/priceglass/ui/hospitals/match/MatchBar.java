package org.priceglass.ui.hospitals.match;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.UncertainMatch;
import org.priceglass.ui.common.icon.Icon;

/** The pair that waits, with what speaks for and against it; takes no room where none waits. */
public final class MatchBar extends VBox {
    private final MatchesViewModel model;
    private final Label earlier = new Label();
    private final Label later = new Label();
    private final Label evidence = new Label();

    public MatchBar(MatchesViewModel model) {
        this.model = model;
        getStyleClass().addAll("notice", "notice-warning");
        setAccessibleRole(AccessibleRole.TEXT);
        evidence.getStyleClass().add("screen-message");
        List.of(earlier, later, evidence).forEach(label -> label.setMinWidth(0));
        getChildren().addAll(head(), earlier, later, evidence);
        managedProperty().bind(visibleProperty());
        model.pairProperty().addListener((property, before, now) -> show(now));
        show(model.pairProperty().get());
    }

    private HBox head() {
        Label title = new Label("", Icon.WARNING.node());
        title.textProperty().bind(model.titleProperty());
        title.getStyleClass().add("notice-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title,
                button("Merge…", "Make one hospital of the two, under the first name", model::merge),
                button("Keep apart", "They are two: do not ask again", model::keepApart),
                button("Later", "Decide later", model::later));
        head.getStyleClass().add("notice-head");
        return head;
    }

    private static Button button(String text, String tip, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(@Nullable UncertainMatch pair) {
        setVisible(pair != null);
        if (pair != null) {
            earlier.setText("1  " + pair.earlier().identity());
            later.setText("2  " + pair.later().identity());
            evidence.setText(pair.evidence().lines().map(String::strip).collect(Collectors.joining(" · ")));
            evidence.setTooltip(new Tooltip(pair.evidence()));
            setAccessibleText(model.titleProperty().get() + " " + earlier.getText() + "; " + later.getText() + "; "
                    + evidence.getText());
        }
    }
}
