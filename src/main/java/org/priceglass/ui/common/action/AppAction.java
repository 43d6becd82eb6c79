package org.priceglass.ui.common.action;

import java.util.Locale;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.icon.Icon;

/** Everything that has a key, and its words. */
public enum AppAction {
    IMPORT_FILES("Import files…", "Shortcut+I", Icon.IMPORT), IMPORT_FOLDER("Import folder…", "Shortcut+Shift+I",
            Icon.FOLDER), SCAN("Scan for price files…", "Shortcut+Shift+S", Icon.SCAN), OPEN_SAMPLE("Open sample data",
                    "Shortcut+Shift+O",
                    Icon.SAMPLE), CHECK_DRAFT("Check a file without importing…", "Shortcut+Shift+K", Icon.DONE), EXPORT(
                            "Export table as CSV…", "Shortcut+E", Icon.EXPORT), EXIT("Exit", "Shortcut+Q", Icon.EXIT),

    COPY("Copy rows", "Shortcut+C", Icon.COPY), COPY_WITH_HEADERS("Copy rows with headers", "Shortcut+Shift+C",
            Icon.COPY), FIND("Find", "Shortcut+F", Icon.SEARCH), OPEN_SOURCE(
                    "Open the row, or the source of the amount under the cursor", "Enter",
                    Icon.SOURCE), CURSOR("Move the cursor between columns", "Left", Icon.COLUMNS), ROW_MENU(
                            "Menu of a row: open, copy, sort by, columns", "Shift+F10", Icon.SORT),

    RETRY_JOBS("Retry the selected jobs", "Shortcut+R", Icon.RETRY), RETRY_FAILED("Retry all failed jobs of the list",
            "Shortcut+Shift+R", Icon.RETRY), CANCEL_JOBS("Cancel the selected jobs", "Delete", Icon.CANCEL),

    COPY_HASH("Copy the SHA-256 of the selected file", "Shortcut+Shift+H", Icon.COPY),

    OVERVIEW("Overview", "Alt+1", Icon.OVERVIEW), HOSPITALS("Hospitals", "Alt+2", Icon.HOSPITAL), FILES("Files",
            "Alt+3", Icon.SOURCE), COMPARE("Compare", "Alt+4", Icon.COMPARE), JOBS("Jobs", "Alt+5", Icon.JOBS), QUALITY(
                    "Quality", "Alt+6", Icon.QUALITY), REFRESH("Refresh", "F5", Icon.REFRESH), ACTIVITY("Activity",
                            "Shortcut+J", Icon.ACTIVITY), CLOSE("Close panel or window, leave a search", "Esc",
                                    Icon.CLEAR), SHORTCUTS("Keyboard shortcuts", "F1", Icon.HELP);

    private final String label;
    private final @Nullable String keys;
    private final Icon icon;

    AppAction(String label, @Nullable String keys, Icon icon) {
        this.label = label;
        this.keys = keys;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    /** Whether the event is of its keys. */
    public boolean matches(KeyEvent event) {
        KeyCombination combination = keys();
        return combination != null && combination.match(event);
    }

    public @Nullable KeyCombination keys() {
        return keys == null ? null : KeyCombination.valueOf(keys);
    }

    /** The keys in words, empty where there are none. */
    public String keysText() {
        KeyCombination combination = keys();
        return combination == null ? "" : combination.getDisplayText();
    }

    public Icon icon() {
        return icon;
    }

    /** A menu item that runs it; the keys work wherever the menu's window has the focus. */
    public MenuItem menuItem(Runnable run) {
        MenuItem item = new MenuItem(label, icon.node());
        item.setId("menu-" + name().toLowerCase(Locale.ROOT));
        item.setAccelerator(keys());
        item.setOnAction(event -> run.run());
        return item;
    }
}
