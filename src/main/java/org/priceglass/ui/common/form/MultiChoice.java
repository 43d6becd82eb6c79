package org.priceglass.ui.common.form;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
            button.setAccessibleText("Choose " + noun + ": " + choices.summary(noun));
        };
        choices.items().addListener((ListChangeListener<Choice<T>>) change -> describe.run());
        describe.run();
        button.setOnAction(event -> open(button, choices, noun));
    }

    private static <T> void open(Button button, Choices<T> choices, String noun) {
        FilteredList<Choice<T>> shown = new FilteredList<>(choices.items());
        TextField search = new TextField();
        search.setPromptText("Search " + noun);
        search.setAccessibleText("Search " + noun);
        search.textProperty().addListener((property, before, now) -> shown.setPredicate(c -> c.matches(now)));
        ListView<Choice<T>> list = new ListView<>(shown);
        list.setAccessibleText("List of " + noun + ", space chooses");
        list.setCellFactory(CheckBoxListCell.forListView(Choice::chosenProperty));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggle(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        Button all = new Button("All");
        all.setOnAction(event -> choices.choose(List.of()));
        Popover popover = new Popover();
        Button done = new Button("Done");
        done.setDefaultButton(true);
        done.setOnAction(event -> popover.hide());
        HBox buttons = new HBox(all, done);
        buttons.getStyleClass().add("button-row");
        VBox content = new VBox(search, list, buttons);
        content.getStyleClass().add("multi-choice-content");
        popover.setContentNode(content);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.show(button);
        search.requestFocus();
    }

    private static void toggle(@Nullable Choice<?> choice) {
        if (choice != null) {
            choice.chosenProperty().set(!choice.chosenProperty().get());
        }
    }
}
