package org.priceglass.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.mockweb.MockAnswer;

class WebClientTest {
    private WebFixture fixture;

    @BeforeEach
    void start() throws IOException {
        fixture = new WebFixture();
    }

    @AfterEach
    void stop() throws IOException {
        fixture.close();
    }

    @Test
    void saysWhoAsksAndHowToReachThem() throws WebException {
        fixture.web.route("a", "/who", request -> MockAnswer.text(request.header("User-Agent").orElse("")));
        assertThat(fixture.text("a", "/who")).isEqualTo("Priceglass/1.2 (reads hospital price files; mail@example.org)")
                .doesNotContain("Mozilla");
        fixture.set(fixture.settings().withContact("  "));
        assertThat(fixture.text("a", "/who")).isEqualTo("Priceglass/1.2 (reads hospital price files)");
    }

    @Test
    void postsJsonWithHeadersToAnApiWithoutAskingRobots() throws WebException {
        fixture.web.route("api", "/session",
                request -> MockAnswer.text(request.method() + request.header("sessionid").orElse("") + request.body()));
        WebRequest request = fixture.request("api", "/session").with("sessionid", "s1").posting("{}").toApi();
        assertThat(new String(fixture.client.read(request, 100, fixture.stop), UTF_8)).isEqualTo("POSTs1{}");
        assertThat(fixture.web.visits().all()).hasSize(1);
    }

    @Test
    void aRequestMayKeepToALimitOfItsOwn() throws WebException {
        fixture.web.route("api", "/find", request -> MockAnswer.text(""));
        WebRequest request = fixture.request("api", "/find").toApi().within(new HostLimit(1, 1, Duration.ofMinutes(1)))
                .patient(Duration.ZERO);
        fixture.client.read(request, 1, fixture.stop);
        WebException second = catchThrowableOfType(WebException.class,
                () -> fixture.client.read(request, 1, fixture.stop));
        assertThat(second.failure()).isEqualTo(WebFailure.HOST_BUSY);
    }

    @Test
    void urlsAreReadAsBrowsersReadThem() throws WebException {
        fixture.web.route("a", "/a b.csv", request -> MockAnswer.text(request.target()));
        assertThat(fixture.text("a", "/a%20b.csv")).isEqualTo("/a%20b.csv");
        WebRequest messy = WebRequest.get(" " + fixture.web.uri("a", "/") + "a b.csv ");
        assertThat(new String(fixture.client.read(messy, 100, fixture.stop), UTF_8)).isEqualTo("/a%20b.csv");
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "example.org/x", "http://", "''"})
    void otherSchemesAreRefused(String url) {
        WebException refused = fixture.failure(url);
        assertThat(refused.failure()).isEqualTo(WebFailure.BAD_ADDRESS);
        assertThat(refused).hasMessageContaining("correct it where it comes from");
    }

    @ParameterizedTest
    @CsvSource({"401,FORBIDDEN", "403,FORBIDDEN", "404,NOT_FOUND", "410,GONE", "418,UNEXPECTED_STATUS",
            "429,RATE_LIMITED", "500,SERVER_ERROR", "502,SERVER_ERROR", "503,SERVER_ERROR"})
    void aStatusIsNamedAsWhatItMeansWithItsEvidence(int status, WebFailure failure) {
        fixture.web.route("a", "/file", request -> MockAnswer.html("<html>what happened").withStatus(status));
        WebException failed = fixture.failure("a", "/file");
        assertThat(failed.failure()).isEqualTo(failure);
        assertThat(failed.status()).hasValue(status);
        assertThat(failed.evidence()).isEqualTo("<html>what happened");
        assertThat(failed).hasMessageContaining("/file: " + status + ", ");
    }

    @Test
    void retryAfterIsToldAndKeptByAll() {
        fixture.web.route("a", "/file", request -> MockAnswer.status(503).with("Retry-After", "3600"));
        assertThat(fixture.failure("a", "/file").retryAfter()).contains(Duration.ofHours(1));
        WebException second = fixture.failure("a", "/other");
        assertThat(second.failure()).isEqualTo(WebFailure.RATE_LIMITED);
        assertThat(second.retryAfter().orElseThrow()).isGreaterThan(Duration.ofMinutes(59));
        assertThat(fixture.web.visits().of("a", "/other")).isEmpty();
    }

    @Test
    void anAnswerThatIsTooLongForItsPurposeIsRefused() throws WebException {
        fixture.web.route("a", "/file", request -> MockAnswer.text("12345"));
        assertThat(fixture.client.read(fixture.request("a", "/file"), 5, fixture.stop)).hasSize(5);
        WebException tooLarge = catchThrowableOfType(WebException.class,
                () -> fixture.client.read(fixture.request("a", "/file"), 4, fixture.stop));
        assertThat(tooLarge.failure()).isEqualTo(WebFailure.TOO_LARGE);
    }

    /** Fault #26 of the system before: a stalled body was waited for without end. */
    @Test
    void fault26AStalledBodyEndsByItself() {
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.text(""));
        fixture.hurry();
        fixture.web.route("a", "/file", request -> MockAnswer.ok("text/csv", new byte[1000]).writing(wire -> {
            wire.write(new byte[500]);
            wire.fallSilent();
        }));
        WebException stalled = fixture.failure("a", "/file");
        assertThat(stalled.failure()).isEqualTo(WebFailure.STALLED);
        assertThat(stalled).hasMessageContaining("after 500 bytes");
    }

    @Test
    void aHostThatNeverAnswersIsNotWaitedForWithoutEnd() throws IOException {
        fixture.hurry();
        try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            WebException silent = fixture.failure("http://deaf.localhost:" + deaf.getLocalPort() + "/file");
            assertThat(silent.failure()).isEqualTo(WebFailure.TIMEOUT);
        }
    }

    @Test
    void aHostThatClosesWithoutAnAnswerHasABrokenConnection() {
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.status(404));
        fixture.web.route("a", "/file", request -> {
            throw new SocketException("closed by plan");
        });
        assertThat(fixture.failure("a", "/file").failure()).isEqualTo(WebFailure.CONNECTION);
    }

    @Test
    void aBodyThatDripsTooSlowlyEnds() {
        fixture.set(fixture.settings().with(new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2),
                Duration.ofMillis(100), 500, Duration.ZERO)));
        fixture.web.route("a", "/file", request -> MockAnswer.ok("text/csv", new byte[1000]).writing(wire -> {
            for (int i = 0; i < 1000; i++) {
                wire.write(new byte[1]);
                wire.pause(Duration.ofMillis(20));
            }
        }));
        assertThat(fixture.failure("a", "/file").failure()).isEqualTo(WebFailure.STALLED);
    }

    @Test
    void resetsAndShortBodiesAreToldApart() {
        fixture.web.route("a", "/reset", request -> MockAnswer.ok("text/csv", new byte[1000]).writing(wire -> {
            wire.write(new byte[500]);
            wire.reset();
        }));
        fixture.web.route("a", "/short", request -> MockAnswer.ok("text/csv", new byte[500]).announcing(1000));
        assertThat(fixture.failure("a", "/reset").failure()).isEqualTo(WebFailure.CONNECTION);
        assertThat(fixture.failure("a", "/short").failure()).isEqualTo(WebFailure.CUT_OFF);
    }

    @Test
    void namesAndPortsThatDoNotExistAreToldApart() throws IOException {
        assertThat(fixture.failure("http://nowhere.invalid/x").failure()).isEqualTo(WebFailure.UNKNOWN_HOST);
        fixture.web.close();
        assertThat(fixture.failure("a", "/file").failure()).isEqualTo(WebFailure.CONNECTION);
    }

    @Test
    void aHostIsNeverAskedMoreThanItsLimit() throws Exception {
        fixture.set(fixture.settings().with(new HostLimit(2, 3, Duration.ofMillis(100))));
        fixture.web.route("a", request -> MockAnswer.text("ok").writing(wire -> {
            wire.pause(Duration.ofMillis(10));
            wire.write("ok".getBytes(UTF_8));
        }));
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> texts = IntStream.range(0, 12)
                    .mapToObj(number -> threads.submit(() -> fixture.text("a", "/" + number))).toList();
            for (Future<String> text : texts) {
                assertThat(text.get()).isEqualTo("ok");
            }
        }
        List<Long> began = fixture.web.visits().of("a").stream().map(visit -> visit.start() - start).sorted().toList();
        assertThat(began).hasSize(13);
        for (int i = 0; i < began.size(); i++) {
            assertThat(began.get(i)).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(i / 3 * 100L));
        }
        assertThat(fixture.web.visits().mostAtOnce("a")).isLessThanOrEqualTo(2);
    }

    @Test
    void contentEncodingIsUnpackedUnlessTheCallerWantsItAsSent() throws Exception {
        fixture.web.route("a", "/file", request -> MockAnswer.text(request.header("Accept-Encoding").orElse("none")));
        assertThat(fixture.text("a", "/file")).isEqualTo("gzip");
        WebRequest plain = fixture.request("a", "/file").with("Accept-Encoding", "identity");
        assertThat(new String(fixture.client.read(plain, 100, fixture.stop), UTF_8)).isEqualTo("identity");
    }
}
