package org.priceglass.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.mockweb.MockAnswer;

/** RFC 9309, asked of the mock web. */
class RobotsTest {
    private WebFixture fixture;

    @BeforeEach
    void start() throws IOException {
        fixture = new WebFixture();
        fixture.web.route("a", "/file", request -> MockAnswer.text("prices"));
        fixture.web.route("a", "/private/file", request -> MockAnswer.text("prices"));
    }

    @AfterEach
    void stop() throws IOException {
        fixture.close();
    }

    @Test
    void whatTheHostDoesNotWantFetchedIsNotFetched() throws WebException {
        robots("User-agent: *\nDisallow: /private/\n");
        assertThat(fixture.text("a", "/file")).isEqualTo("prices");
        WebException refused = fixture.failure("a", "/private/file");
        assertThat(refused.failure()).isEqualTo(WebFailure.ROBOTS);
        assertThat(refused).hasMessageContaining("robots.txt of a.localhost").hasMessageContaining("import the file");
        assertThat(fixture.web.visits().of("a", "/private/file")).isEmpty();
    }

    @Test
    void ourOwnGroupGoesBeforeTheOneForAll() throws WebException {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: priceglass\nAllow: /\n");
        assertThat(fixture.text("a", "/file")).isEqualTo("prices");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void aHostWithoutRobotsLetsEverythingBeFetched(int status) throws WebException {
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.status(status));
        assertThat(fixture.text("a", "/file")).isEqualTo("prices");
    }

    @Test
    void aHostWhoseRobotsFailIsLeftAloneUntilTheyCome() throws WebException {
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.status(500));
        WebException failed = fixture.failure("a", "/file");
        assertThat(failed.failure()).isEqualTo(WebFailure.SERVER_ERROR);
        assertThat(failed).hasMessageContaining("nothing is fetched where robots.txt cannot be");
        assertThat(fixture.web.visits().of("a", "/file")).isEmpty();
        robots("");
        assertThat(fixture.text("a", "/file")).isEqualTo("prices");
    }

    @Test
    void aHostThatLimitsRobotsIsLeftAlone() {
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.status(429).with("Retry-After", "60"));
        WebException failed = fixture.failure("a", "/file");
        assertThat(failed.failure()).isEqualTo(WebFailure.RATE_LIMITED);
        assertThat(failed.retryAfter()).contains(Duration.ofMinutes(1));
    }

    @Test
    void robotsAreAskedForOnceADay() throws WebException {
        robots("");
        fixture.text("a", "/file");
        fixture.text("a", "/file");
        assertThat(fixture.web.visits().of("a", "/robots.txt")).hasSize(1);
        fixture.clock.move(Duration.ofHours(25));
        robots("User-agent: *\nDisallow: /\n");
        assertThat(fixture.failure("a", "/file").failure()).isEqualTo(WebFailure.ROBOTS);
    }

    @Test
    void anOldCopyHoldsWhileANewOneCannotBeHad() throws WebException {
        robots("User-agent: *\nDisallow: /private/\n");
        fixture.text("a", "/file");
        fixture.clock.move(Duration.ofHours(25));
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.status(500));
        assertThat(fixture.text("a", "/file")).isEqualTo("prices");
        assertThat(fixture.failure("a", "/private/file").failure()).isEqualTo(WebFailure.ROBOTS);
    }

    @Test
    void whoWaitsForTheSameRobotsSharesThem() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.text("#").writing(wire -> {
            asked.countDown();
            awaited(answered);
        }));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            StopSignal mine = new StopSignal();
            Future<?> first = threads.submit(() -> fixture.client.read(fixture.request("a", "/file"), 10, mine));
            awaited(asked);
            List<Future<String>> others = Stream.generate(() -> threads.submit(() -> fixture.text("a", "/file")))
                    .limit(3).toList();
            robots("");
            mine.stop();
            answered.countDown();
            assertThatThrownBy(first::get).hasCauseInstanceOf(CancellationException.class);
            for (Future<String> other : others) {
                assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("prices");
            }
        }
        assertThat(fixture.web.visits().of("a", "/robots.txt")).hasSize(2);
    }

    @Test
    void redirectsOfRobotsAreFollowed() {
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.redirect(301, "/other"));
        fixture.web.route("a", "/other", request -> MockAnswer.text("User-agent: *\nDisallow: /\n"));
        assertThat(fixture.failure("a", "/file").failure()).isEqualTo(WebFailure.ROBOTS);
    }

    @Test
    void theDelayThatAHostWantsIsKept() throws WebException {
        robots("User-agent: *\nCrawl-delay: 1\n");
        fixture.set(fixture.settings().with(new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2),
                Duration.ofMinutes(1), 0, Duration.ofMillis(100))));
        fixture.failure("a", "/file");
        WebException busy = fixture.failure("a", "/file");
        assertThat(busy.failure()).isEqualTo(WebFailure.HOST_BUSY);
        assertThat(busy.retryAfter().orElseThrow()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    private static void awaited(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void robots(String text) {
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.text(text));
    }
}
