package org.priceglass.ui.common.fxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML that carries a controller's name, with the controller from the map. */
public final class ScreenLoader {
    private final Map<Class<?>, Supplier<?>> controllers;

    public ScreenLoader(Map<Class<?>, Supplier<?>> controllers) {
        this.controllers = Map.copyOf(controllers);
    }

    /** Loads {@code ui/x/XView.fxml} for {@code ui.x.XView}. */
    public <C> Loaded<C> load(Class<C> controller) {
        String name = controller.getSimpleName() + ".fxml";
        URL resource = controller.getResource(name);
        if (resource == null) {
            throw new IllegalStateException("no " + name + " beside " + controller.getName());
        }
        FXMLLoader loader = new FXMLLoader(resource);
        loader.setControllerFactory(this::controller);
        try {
            Parent root = loader.load();
            return new Loaded<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be loaded", e);
        }
    }

    private Object controller(Class<?> type) {
        Supplier<?> supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalStateException(type.getName() + " is not in the map of controllers");
        }
        return supplier.get();
    }

    /** A screen and its controller. */
    public record Loaded<C>(Parent root, C controller) {
    }
}
