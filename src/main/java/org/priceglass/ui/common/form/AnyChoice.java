package org.priceglass.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** Binds a combo box whose first entry is "Any", which stands for null. */
public final class AnyChoice {
    private static final String ANY = "Any";

    private AnyChoice() {
    }

    /** The values may change later. */
    public static void bind(ComboBox<String> box, ObservableList<String> values,
            ObjectProperty<@Nullable String> property) {
        fill(box, values);
        values.addListener((ListChangeListener<String>) change -> {
            String before = shown(property.get());
            fill(box, values);
            box.getSelectionModel().select(before);
        });
        box.setValue(shown(property.get()));
        box.valueProperty().addListener((p, before, now) -> property.set(now == null || now.equals(ANY) ? null : now));
        property.addListener((p, before, now) -> box.setValue(shown(now)));
    }

    private static void fill(ComboBox<String> box, List<String> values) {
        List<String> items = new ArrayList<>(values);
        items.addFirst(ANY);
        box.getItems().setAll(items);
    }

    private static String shown(@Nullable String value) {
        return value == null ? ANY : value;
    }
}
