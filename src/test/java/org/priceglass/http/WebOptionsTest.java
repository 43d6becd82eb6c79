package org.priceglass.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.priceglass.settings.SettingStore;
import org.priceglass.settings.Settings;

class WebOptionsTest {
    private final Map<String, String> kept = new HashMap<>();
    private final Settings settings = new Settings(new Kept(kept));

    @Test
    void nothingSetIsTheUsual() {
        assertThat(WebOptions.of(settings, Map.of())).isEqualTo(WebSettings.USUAL);
    }

    @Test
    void everythingCanBeSet() {
        settings.set(WebOptions.CONTACT, "prices@example.org");
        settings.set(WebOptions.AT_ONCE, 3);
        settings.set(WebOptions.REQUESTS, 5);
        settings.set(WebOptions.PER, Duration.ofSeconds(10));
        settings.set(WebOptions.CONNECT, Duration.ofSeconds(1));
        settings.set(WebOptions.STALL, Duration.ofSeconds(2));
        settings.set(WebOptions.SLOW_WINDOW, Duration.ofSeconds(3));
        settings.set(WebOptions.SLOW_BYTES, 4L);
        settings.set(WebOptions.PATIENCE, Duration.ofSeconds(5));
        settings.set(WebOptions.REDIRECTS, 6);
        Map<String, HostLimit> limits = Map.of("api.example.org", HostLimit.POLITE);
        assertThat(WebOptions.of(settings, limits)).isEqualTo(new WebSettings(
                "prices@example.org", AllowedHosts.NONE, new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(2),
                        Duration.ofSeconds(3), 4, Duration.ofSeconds(5)),
                new HostLimit(3, 5, Duration.ofSeconds(10)), limits, 6));
    }

    @Test
    void allowedHostsAreKeptAsText() {
        settings.set(WebOptions.ALLOWED_HOSTS, AllowedHosts.of(Set.of("localhost", "10.0.0.7:8080")));
        assertThat(kept).containsEntry("web.allowed-hosts", "10.0.0.7 localhost");
        assertThat(new Settings(new Kept(kept)).get(WebOptions.ALLOWED_HOSTS).allows("10.0.0.7")).isTrue();
    }

    @Test
    void noHostIsAllowedByAnEmptyText() {
        settings.set(WebOptions.ALLOWED_HOSTS, AllowedHosts.of(Set.of()));
        assertThat(settings.get(WebOptions.ALLOWED_HOSTS)).isEqualTo(AllowedHosts.NONE);
    }

    private record Kept(Map<String, String> load) implements SettingStore {
        @Override
        public void save(String name, @Nullable String text) {
            load.put(name, String.valueOf(text));
        }
    }
}
