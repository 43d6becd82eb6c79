package org.priceglass.settings;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings that are in force; changed while the program runs. Safe for many threads. */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final SettingStore store;
    private final Map<String, String> texts;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    public Settings(SettingStore store) {
        this.store = store;
        this.texts = new ConcurrentHashMap<>(store.load());
    }

    /** What is set, or the fallback where nothing is, or where the kept text is not understood. */
    public <T> T get(Setting<T> setting) {
        String text = texts.get(setting.name());
        if (text == null) {
            return setting.fallback();
        }
        try {
            return setting.parse().apply(text);
        } catch (IllegalArgumentException e) {
            LOG.warn("{}; {} holds until it is set again", e.getMessage(), setting.fallback());
            return setting.fallback();
        }
    }

    /** Whether someone set it, so that the fallback does not hold. */
    public boolean isSet(Setting<?> setting) {
        return texts.containsKey(setting.name());
    }

    /**
     * Sets a value, durably, and tells the listeners.
     *
     * @throws IllegalArgumentException
     *             where the setting does not allow the value
     */
    public <T> void set(Setting<T> setting, T value) {
        T allowed = setting.parse().apply(setting.format().apply(value));
        put(setting.name(), setting.format().apply(allowed));
    }

    /** Lets the fallback hold again. */
    public void reset(Setting<?> setting) {
        put(setting.name(), null);
    }

    /** Calls the listener with the name of each setting that is set or reset, in the thread that does so. */
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    private void put(String name, @Nullable String text) {
        synchronized (texts) {
            store.save(name, text);
            if (text == null) {
                texts.remove(name);
            } else {
                texts.put(name, text);
            }
        }
        listeners.forEach(listener -> listener.accept(name));
    }
}
