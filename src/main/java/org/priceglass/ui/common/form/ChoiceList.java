package org.priceglass.ui.common.form;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list behind a {@link MultiChoice}: a search field, the choices under it, what to do with all of them. */
final class ChoiceList<T> extends VBox {
    private final Choices<T> choices;
    private final ObservableList<ChoiceRow<T>> rows = FXCollections.observableArrayList();
    private final TextField search = new TextField();
    private final ListView<ChoiceRow<T>> list = new ListView<>(rows);
    private final Button listed = new Button("Choose the listed");
    // Kept here: the choices outlive the list and hold its listener weakly.
    private final ListChangeListener<Choice<T>> changed = change -> renew();

    ChoiceList(Choices<T> choices, String noun, Runnable close) {
        this.choices = choices;
        getStyleClass().add("choice-list");
        search.setPromptText("Search " + noun);
        search.setAccessibleText("Search " + noun);
        search.textProperty().addListener((property, before, now) -> renew());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        list.setAccessibleText("List of " + noun + ", space chooses");
        list.setCellFactory(view -> new ChoiceCell<>());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggleSelected();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(List.of(search, list, buttons(noun, close)));
        choices.items().addListener(new WeakListChangeListener<>(changed));
        renew();
    }

    void begin() {
        search.requestFocus();
    }

    private HBox buttons(String noun, Runnable close) {
        Button all = new Button("All " + noun);
        all.setOnAction(event -> choices.choose(List.of()));
        listed.setOnAction(event -> rows.stream().filter(row -> !row.isHeading()).flatMap(row -> row.choices().stream())
                .forEach(choice -> choice.chosenProperty().set(true)));
        listed.disableProperty().bind(search.textProperty().isEmpty());
        Button done = new Button("Done");
        done.setDefaultButton(true);
        done.setOnAction(event -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(all, listed, space, done);
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    private void toggleSelected() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            rows.get(index).toggle();
            list.getSelectionModel().select(index);
        }
    }

    private void renew() {
        List<ChoiceRow<T>> now = ChoiceRow.of(choices.items(), search.getText());
        if (now.equals(rows)) {
            list.refresh();
        } else {
            rows.setAll(now);
        }
    }
}
