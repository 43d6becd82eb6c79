package org.priceglass.ui.common.form;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Near;

/** A ZIP and a radius as the user enters them. */
public final class PlaceInput {
    /** The radii offered, in miles. */
    public static final List<Integer> RADII = List.of(10, 25, 50, 100, 250);

    private static final int USUAL_RADIUS = 50;
    private static final Pattern ZIP = Pattern.compile("\\d{5}");

    private final StringProperty zip = new SimpleStringProperty("");
    private final ObjectProperty<Integer> radius = new SimpleObjectProperty<>(USUAL_RADIUS);

    public StringProperty zipProperty() {
        return zip;
    }

    public ObjectProperty<Integer> radiusProperty() {
        return radius;
    }

    /** The place, null while no whole ZIP is entered. */
    public @Nullable Near near() {
        return ZIP.matcher(zip.get().strip()).matches() ? new Near(zip.get().strip(), radius.get()) : null;
    }

    /** Whether there is something in the field that is no ZIP (yet). */
    public boolean isIncomplete() {
        return !zip.get().isBlank() && near() == null;
    }
}
