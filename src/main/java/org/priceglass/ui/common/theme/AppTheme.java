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
import javafx.scene.image.Image;

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
        scene.getStylesheets().add(resource("/org/priceglass/ui/app.css"));
    }

    /** The program's picture, for title bars and task switchers. */
    public Image picture() {
        return new Image(resource("/org/priceglass/ui/priceglass.png"));
    }

    @Override
    public void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(systemListener);
    }

    private static String resource(String path) {
        return Objects.requireNonNull(AppTheme.class.getResource(path)).toExternalForm();
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
