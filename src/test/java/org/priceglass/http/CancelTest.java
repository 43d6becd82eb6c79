package org.priceglass.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.priceglass.mockweb.MockAnswer;

/** A stop ends a request within a second, whatever it is waiting for. */
class CancelTest {
    private static final Timeouts ENDLESS = new Timeouts(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1),
            0, Duration.ofHours(1));

    private final CountDownLatch underWay = new CountDownLatch(1);

    @Test
    void whileItWaitsForTheLimitOfAHost() throws Exception {
        try (WebFixture fixture = endless(Dns.SYSTEM)) {
            fixture.set(fixture.settings().with(new HostLimit(1, 1, Duration.ofMinutes(30))));
            fixture.web.route("a", "/robots.txt", request -> {
                underWay.countDown();
                return MockAnswer.status(404);
            });
            assertStops(fixture, () -> fixture.text("a", "/file"));
        }
    }

    @Test
    void whileTheSystemLooksUpAName() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        Dns hanging = host -> {
            underWay.countDown();
            try {
                looked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(InetAddress.ofLiteral("192.0.2.1"));
        };
        try (WebFixture fixture = endless(hanging)) {
            assertStops(fixture, () -> fixture.client.read(WebRequest.get("http://example.org/"), 10, fixture.stop));
            looked.countDown();
        }
    }

    @Test
    void whileTheAnswerDoesNotBegin() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        try (WebFixture fixture = endless(Dns.SYSTEM)) {
            fixture.web.route("a", "/file", request -> {
                underWay.countDown();
                try {
                    answered.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return MockAnswer.text("late");
            });
            assertStops(fixture, () -> fixture.text("a", "/file"));
            answered.countDown();
        }
    }

    @Test
    void whileTheBodyStalls() throws Exception {
        try (WebFixture fixture = endless(Dns.SYSTEM)) {
            fixture.web.route("a", "/file", request -> MockAnswer.ok("text/csv", new byte[100]).writing(wire -> {
                wire.write(new byte[50]);
                underWay.countDown();
                wire.fallSilent();
            }));
            assertStops(fixture, () -> fixture.text("a", "/file"));
        }
    }

    @Test
    void beforeItBegins() throws Exception {
        try (WebFixture fixture = endless(Dns.SYSTEM)) {
            fixture.stop.stop();
            assertThatThrownBy(() -> fixture.text("a", "/file")).isInstanceOf(CancellationException.class);
            assertThat(fixture.web.visits().all()).isEmpty();
        }
    }

    private static WebFixture endless(Dns resolver) throws IOException {
        WebFixture fixture = new WebFixture(resolver);
        fixture.set(fixture.settings().with(ENDLESS));
        return fixture;
    }

    private void assertStops(WebFixture fixture, Callable<?> request) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> running = threads.submit(request);
            assertThat(underWay.await(10, TimeUnit.SECONDS)).isTrue();
            fixture.stop.stop();
            assertThatThrownBy(() -> running.get(1, TimeUnit.SECONDS)).hasCauseInstanceOf(CancellationException.class);
        }
    }
}
