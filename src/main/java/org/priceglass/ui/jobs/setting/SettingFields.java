package org.priceglass.ui.jobs.setting;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.priceglass.ui.common.icon.Icon;

/** Fields for settings: Enter or leaving a field sets it, Escape leaves it as it was. */
public final class SettingFields {
    private SettingFields() {
    }

    /** One line for each: label, field, what is usual. */
    public static GridPane grid(List<? extends SettingEntry<?>> entries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("setting-grid");
        int row = 0;
        for (SettingEntry<?> entry : entries) {
            Label label = new Label(entry.label());
            label.getStyleClass().add("setting-label");
            HBox field = field(entry, entry.label());
            label.setLabelFor(field.getChildren().getFirst());
            Label usual = new Label("usually " + (entry.usual().isEmpty() ? "empty" : entry.usual()));
            usual.getStyleClass().add("screen-message");
            usual.visibleProperty().bind(entry.changedProperty());
            usual.managedProperty().bind(usual.visibleProperty());
            grid.addRow(row++, label, field, usual);
            Label error = error(entry);
            grid.add(error, 1, row++, 2, 1);
        }
        return grid;
    }

    /** The field alone, with the way back to what is usual. */
    static HBox field(SettingEntry<?> entry, String name) {
        TextField field = new TextField();
        field.setId("setting-" + entry.id());
        field.setAccessibleText(name);
        if (entry.isText()) {
            field.getStyleClass().add("wide-entry");
        }
        field.textProperty().bindBidirectional(entry.textProperty());
        field.setOnAction(event -> entry.enter());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                entry.enter();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                entry.renew();
            }
        });
        Button reset = new Button("Reset", Icon.UNDO.node());
        reset.setId("reset-" + entry.id());
        reset.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        reset.getStyleClass().addAll("flat", "button-icon", "small");
        reset.setAccessibleText("Reset " + name + " to " + entry.usual());
        reset.setTooltip(new Tooltip("Reset to " + entry.usual()));
        reset.visibleProperty().bind(entry.changedProperty());
        reset.setOnAction(event -> entry.reset());
        HBox box = new HBox(field, reset);
        box.getStyleClass().add("setting-field-box");
        return box;
    }

    /** What is wrong with the text of a field; takes no room where nothing is. */
    static Label error(SettingEntry<?> entry) {
        Label error = new Label();
        error.getStyleClass().add("reason");
        error.textProperty().bind(entry.errorProperty());
        error.visibleProperty().bind(entry.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }
}
