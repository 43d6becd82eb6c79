package org.priceglass.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One button for each screen; the one of the screen in view is marked. */
final class NavigationButtons extends VBox {
    private final Map<Screens.Name, ToggleButton> buttons = new EnumMap<>(Screens.Name.class);

    NavigationButtons(ShellViewModel model) {
        getStyleClass().add("nav-buttons");
        ToggleGroup group = new ToggleGroup();
        for (Screens.Name name : Screens.Name.values()) {
            ToggleButton button = new ToggleButton(name.action().label(), name.action().icon().node());
            button.setId(name.name().toLowerCase(Locale.ROOT) + "Button");
            button.getStyleClass().add("nav-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setTooltip(new Tooltip(name.action().label() + " (" + name.action().keysText() + ")"));
            button.setOnAction(event -> model.go(name.start()));
            // A second press would take the mark away from the screen that is shown.
            button.addEventHandler(ActionEvent.ACTION, event -> button.setSelected(true));
            buttons.put(name, button);
            getChildren().add(button);
        }
    }

    void mark(Screens.Name name) {
        ToggleButton button = buttons.get(name);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
