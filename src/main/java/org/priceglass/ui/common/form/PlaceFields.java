package org.priceglass.ui.common.form;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/** Binds the two fields of a place. */
public final class PlaceFields {
    private PlaceFields() {
    }

    public static void bind(PlaceInput place, TextField zip, ComboBox<Integer> radius) {
        zip.textProperty().bindBidirectional(place.zipProperty());
        radius.getItems().setAll(PlaceInput.RADII);
        radius.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer miles) {
                return miles == null ? "" : miles + " miles";
            }

            @Override
            public Integer fromString(String text) {
                return Integer.valueOf(text.replace(" miles", ""));
            }
        });
        radius.valueProperty().bindBidirectional(place.radiusProperty());
    }
}
