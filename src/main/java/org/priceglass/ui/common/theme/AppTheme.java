package org.priceglass.ui.common.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/** Light or dark, as the user or the system wants it, for all windows at once. */
public final class AppTheme implements AutoCloseable {
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ChangeListener<ColorScheme> systemListener = (property, before, now) -> apply();

    /** Follows the system from the start; make it on the window's thread. */
    public AppTheme(Appearance initial) {
        appearance.set(initial);
        appearance.addListener((property, before, now) -> apply());
        Platform.getPreferences().colorSchemeProperty().addListener(systemListener);
        apply();
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** Gives a new scene the stylesheet; every scene of the program passes here. */
    public void dress(Scene scene) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(AppTheme.class.getResource("/org/priceglass/ui/app.css")).toExternalForm());
    }

    @Override
    public void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(systemListener);
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    private boolean isDark() {
        return switch (appearance.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
