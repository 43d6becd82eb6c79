package org.priceglass.ui.common.form;

import atlantafx.base.controls.Popover;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.priceglass.ui.common.icon.Icon;

/** Behaviour of a button that opens a list with check boxes and a search field, for lists too long for a menu. */
public final class MultiChoice {
    private MultiChoice() {
    }

    /**
     * Makes the button show and change the choices.
     *
     * @param noun
     *            what they are, in the plural: {@code hospitals}
     */
    public static <T> void attach(Button button, Choices<T> choices, String noun) {
        button.setGraphic(Icon.CHOOSE.node());
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("multi-choice");
        Runnable describe = () -> {
            button.setText(choices.summary(noun));
            button.setTooltip(new Tooltip(choices.summary(noun)));
            button.setAccessibleText("Choose " + noun + ": " + choices.summary(noun));
        };
        choices.items().addListener((ListChangeListener<Choice<T>>) change -> describe.run());
        describe.run();
        button.setOnAction(event -> open(button, choices, noun));
    }

    private static <T> void open(Button button, Choices<T> choices, String noun) {
        Popover popover = new Popover();
        ChoiceList<T> list = new ChoiceList<>(choices, noun, popover::hide);
        popover.setContentNode(list);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.show(button);
        list.begin();
    }
}
