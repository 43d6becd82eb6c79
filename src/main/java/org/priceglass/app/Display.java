package org.priceglass.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Whether a window can be shown here: on Linux only where a display server is named. */
final class Display {
    private Display() {
    }

    static boolean isThere(Properties system, Map<String, String> environment) {
        if (system.containsKey("glass.platform")) {
            return true;
        }
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean x11 = os.contains("linux") || os.contains("bsd");
        return !x11 || isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
