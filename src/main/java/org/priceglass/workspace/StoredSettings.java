package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.SETTING;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.settings.SettingStore;

/** Settings as rows. */
final class StoredSettings implements SettingStore {
    private final Database database;

    StoredSettings(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, String> load() {
        return database.sql().select(SETTING.NAME, SETTING.CONTENT).from(SETTING).fetchMap(SETTING.NAME,
                SETTING.CONTENT);
    }

    @Override
    public void save(String name, @Nullable String text) {
        if (text == null) {
            database.sql().deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
        } else {
            database.sql().insertInto(SETTING, SETTING.NAME, SETTING.CONTENT).values(name, text).onDuplicateKeyUpdate()
                    .set(SETTING.CONTENT, text).execute();
        }
        database.flush();
    }
}
