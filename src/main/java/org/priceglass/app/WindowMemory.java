package org.priceglass.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.theme.Appearance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps place, size and look of the window in the workspace's folder. What cannot be read is forgotten. */
final class WindowMemory {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);
    private static final String COMMENT = "Priceglass: the window's place, size and look";

    private final Path file;

    WindowMemory(Path workspace) {
        this.file = workspace.resolve("window.properties");
    }

    Remembered load() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} cannot be read, the window opens as usual: {}", file, e.getMessage());
            }
        }
        return new Remembered(bounds(properties), Boolean.parseBoolean(properties.getProperty("maximized")),
                Appearance.ofName(properties.getProperty("appearance")));
    }

    void save(Remembered window) {
        Properties properties = new Properties();
        Rectangle2D bounds = window.bounds();
        if (bounds != null) {
            properties.setProperty("x", String.valueOf(bounds.getMinX()));
            properties.setProperty("y", String.valueOf(bounds.getMinY()));
            properties.setProperty("width", String.valueOf(bounds.getWidth()));
            properties.setProperty("height", String.valueOf(bounds.getHeight()));
        }
        properties.setProperty("maximized", String.valueOf(window.maximized()));
        properties.setProperty("appearance", window.appearance().name());
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            properties.store(writer, COMMENT);
        } catch (IOException e) {
            LOG.warn("{} cannot be written, the window will open as usual: {}", file, e.getMessage());
        }
    }

    private static @Nullable Rectangle2D bounds(Properties properties) {
        try {
            return new Rectangle2D(number(properties, "x"), number(properties, "y"), number(properties, "width"),
                    number(properties, "height"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static double number(Properties properties, String key) {
        return Double.parseDouble(properties.getProperty(key, "none"));
    }

    /**
     * What is kept.
     *
     * @param bounds
     *            null where none are known
     */
    record Remembered(@Nullable Rectangle2D bounds, boolean maximized, Appearance appearance) {
    }
}
