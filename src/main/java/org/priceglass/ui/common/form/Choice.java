package org.priceglass.ui.common.form;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * One of several things to choose from.
 *
 * @param <T>
 *            what is chosen
 */
public final class Choice<T> {
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final T value;
    private final String label;
    private final @Nullable String group;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    public Choice(T value, String label) {
        this(value, label, null);
    }

    /** One of a group: choices of a group follow each other in the list. */
    public Choice(T value, String label, @Nullable String group) {
        this.value = value;
        this.label = label;
        this.group = group;
    }

    public T value() {
        return value;
    }

    public String label() {
        return label;
    }

    public @Nullable String group() {
        return group;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    public boolean isChosen() {
        return chosen.get();
    }

    /** Label after the group's where it has one. */
    String fullLabel() {
        return group == null ? label : group + " " + label;
    }

    /** Whether group and label together hold all words, in any case. */
    boolean matches(String words) {
        String text = fullLabel().toLowerCase(Locale.ROOT);
        return WORDS.splitAsStream(words.strip().toLowerCase(Locale.ROOT)).allMatch(text::contains);
    }

    boolean isSameAs(Choice<?> other) {
        return Objects.equals(value, other.value) && fullLabel().equals(other.fullLabel());
    }

    @Override
    public String toString() {
        return fullLabel();
    }
}
