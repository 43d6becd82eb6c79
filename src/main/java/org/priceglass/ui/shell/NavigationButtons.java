package org.priceglass.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableIntegerValue;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priceglass.ui.common.format.Counts;

/**
 * One button for each screen; the one of the screen in view is marked. They are no toggle group, in which an arrow key
 * would move the mark without going anywhere.
 */
final class NavigationButtons extends VBox {
    private static final int MOST_COUNTED = 99;

    private final Map<Screens.Name, ToggleButton> buttons = new EnumMap<>(Screens.Name.class);

    NavigationButtons(ShellViewModel model) {
        getStyleClass().add("nav-buttons");
        for (Screens.Name name : Screens.Name.values()) {
            ToggleButton button = new ToggleButton(name.action().label(), name.action().icon().node());
            button.setId(name.name().toLowerCase(Locale.ROOT) + "Button");
            button.getStyleClass().add("nav-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(new Tooltip(name.action().label() + " (" + name.action().keysText() + ")"));
            button.setOnAction(event -> model.go(name.start()));
            // A second press would take the mark away from the screen that is shown.
            button.addEventHandler(ActionEvent.ACTION, event -> button.setSelected(true));
            buttons.put(name, button);
            getChildren().add(name == Screens.Name.JOBS ? badged(button, model.alerts()) : button);
        }
    }

    /** The button with the number of unseen alerts on it, where there are any. */
    private static StackPane badged(ToggleButton button, ObservableIntegerValue alerts) {
        Label badge = new Label();
        badge.setId("alertBadge");
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        Runnable count = () -> {
            int unseen = alerts.get();
            badge.setText(unseen > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(unseen));
            badge.setVisible(unseen > 0);
            button.setAccessibleText(
                    button.getText() + (unseen == 0 ? "" : ", " + Counts.of(unseen, "alert") + " to look at"));
        };
        alerts.addListener((property, before, now) -> count.run());
        count.run();
        return new StackPane(button, badge);
    }

    void mark(Screens.Name name) {
        buttons.forEach((each, button) -> button.setSelected(each == name));
    }
}
