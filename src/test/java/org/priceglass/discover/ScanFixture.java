package org.priceglass.discover;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priceglass.http.AllowedHosts;
import org.priceglass.http.HostLimit;
import org.priceglass.http.StopSignal;
import org.priceglass.http.Timeouts;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebSettings;
import org.priceglass.mockweb.MockWeb;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.Oddity;

/** A mock web, a client that may ask it, and what sources list. */
public final class ScanFixture implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-11-01T10:00:00Z");
    private static final HostLimit FREE = new HostLimit(50, 1000, Duration.ofMillis(1));
    private static final Timeouts TIMES = new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5),
            Duration.ofMinutes(1), 0, Duration.ofSeconds(10));

    private final MockWeb web;
    private final WebClient client;
    private final StopSignal stop = new StopSignal();
    private final List<ListingBatch> batches = new ArrayList<>();
    private Instant now = START;

    public ScanFixture() throws IOException {
        web = MockWeb.start();
        WebSettings settings = new WebSettings("mail@example.org", AllowedHosts.of(Set.of("localhost")), TIMES, FREE,
                Map.of(), 5);
        client = new WebClient(() -> settings, "1.2", clock());
    }

    public MockWeb web() {
        return web;
    }

    public WebClient client() {
        return client;
    }

    public StopSignal stop() {
        return stop;
    }

    /** The root of a host. */
    public URI at(String host) {
        return URI.create(web.uri(host, "").toString());
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** Asks a source for a part; what it lists is kept. */
    public PartAnswer ask(HospitalSource source, String part) {
        batches.clear();
        return source.ask(part, batches::add, stop);
    }

    /** What the source listed when it was asked last. */
    public List<ListedHospital> hospitals() {
        return batches.stream().flatMap(batch -> batch.hospitals().stream()).toList();
    }

    /** The rules of what was odd about it. */
    public List<String> rules() {
        return batches.stream().flatMap(batch -> batch.oddities().stream()).map(Oddity::rule).toList();
    }

    @Override
    public void close() throws IOException {
        client.close();
        web.close();
    }
}
