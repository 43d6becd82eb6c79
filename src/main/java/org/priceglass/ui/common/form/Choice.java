package org.priceglass.ui.common.form;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * One of several things to choose from.
 *
 * @param <T>
 *            what is chosen
 */
public final class Choice<T> {
    private final T value;
    private final String label;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    public Choice(T value, String label) {
        this.value = value;
        this.label = label;
    }

    public T value() {
        return value;
    }

    public String label() {
        return label;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Whether the label holds the words, in any case. */
    boolean matches(String words) {
        return label.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return label;
    }
}
