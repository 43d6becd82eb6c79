package org.priceglass.ui.common.theme;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which look the user wants. */
public enum Appearance {
    SYSTEM("Follow the system"), LIGHT("Light"), DARK("Dark");

    private final String label;

    Appearance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The appearance of a stored name; {@link #SYSTEM} for none or an unknown one. */
    public static Appearance ofName(@Nullable String name) {
        return Stream.of(values()).filter(a -> name != null && a.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst().orElse(SYSTEM);
    }
}
