package org.priceglass.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the texts of settings are kept, by name. */
public interface SettingStore {
    /** All that are kept. */
    Map<String, String> load();

    /** Keeps a text, or forgets it where it is null; it is durable on return. */
    void save(String name, @Nullable String text);
}
