package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void linuxHasADisplayWhereOneIsNamed() {
        Properties linux = system("Linux");
        assertThat(Display.isThere(linux, Map.of())).isFalse();
        assertThat(Display.isThere(linux, Map.of("DISPLAY", " "))).isFalse();
        assertThat(Display.isThere(linux, Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.isThere(linux, Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(Display.isThere(system("Mac OS X"), Map.of())).isTrue();
        assertThat(Display.isThere(system("Windows 11"), Map.of())).isTrue();
    }

    @Test
    void whoChoosesAPlatformKnowsBetter() {
        Properties headless = system("Linux");
        headless.setProperty("glass.platform", "Headless");
        assertThat(Display.isThere(headless, Map.of())).isTrue();
    }

    private static Properties system(String os) {
        Properties system = new Properties();
        system.setProperty("os.name", os);
        return system;
    }
}
