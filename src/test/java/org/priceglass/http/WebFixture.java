package org.priceglass.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import okhttp3.Dns;
import org.priceglass.mockweb.MockWeb;

/** A client that may ask the mock web, with limits of milliseconds. */
final class WebFixture implements AutoCloseable {
    private static final HostLimit FREE = new HostLimit(50, 1000, Duration.ofMillis(1));
    private static final Timeouts USUAL = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10),
            Duration.ofMinutes(1), 0, Duration.ofSeconds(30));

    final MutableClock clock = new MutableClock();
    final StopSignal stop = new StopSignal();
    final MockWeb web = MockWeb.start();
    private volatile WebSettings settings = new WebSettings("mail@example.org", AllowedHosts.of(Set.of("localhost")),
            USUAL, FREE, Map.of(), 5);
    final WebClient client;

    WebFixture() throws IOException {
        this(Dns.SYSTEM);
    }

    WebFixture(Dns resolver) throws IOException {
        client = new WebClient(() -> settings, "1.2", clock, resolver);
    }

    WebSettings settings() {
        return settings;
    }

    /** Gives up where nothing comes for a moment. */
    void hurry() {
        settings = settings
                .with(new Timeouts(USUAL.connect(), Duration.ofMillis(150), USUAL.slowWindow(), 0, USUAL.patience()));
    }

    void set(WebSettings other) {
        settings = other;
    }

    WebRequest request(String host, String target) throws WebException {
        return WebRequest.get(web.uri(host, target).toString());
    }

    /** The body of what is found there. */
    String text(String host, String target) throws WebException {
        return new String(client.read(request(host, target), 1 << 20, stop), UTF_8);
    }

    /** How asking for it fails. */
    WebException failure(String host, String target) {
        return catchThrowableOfType(WebException.class, () -> text(host, target));
    }

    WebException failure(String url) {
        return catchThrowableOfType(WebException.class, () -> client.read(WebRequest.get(url), 1 << 20, stop));
    }

    @Override
    public void close() throws IOException {
        client.close();
        web.close();
    }
}
