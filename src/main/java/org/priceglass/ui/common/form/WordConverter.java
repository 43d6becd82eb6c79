package org.priceglass.ui.common.form;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the choices of a box that cannot be edited by their words.
 *
 * @param <T>
 *            what is chosen
 */
public final class WordConverter<T> extends StringConverter<T> {
    private final Function<T, String> word;

    public WordConverter(Function<T, String> word) {
        this.word = word;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : word.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
