package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that break while an object is read. */
class S3BreaksTest {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

    @TempDir
    private Path folder;
    private final MockWebServer server = new MockWebServer();
    private final byte[] content = new byte[300_000];
    private String sha256 = "";

    @BeforeEach
    void start() throws IOException {
        new Random(1).nextBytes(content);
        sha256 = Sha256.of(ObjectStoreContract.stream(content));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readingGoesOnWithTheByteBehindTheBreak() throws IOException {
        server.setDispatcher(new Breaking(100_000));

        try (S3Store store = store(); InputStream in = store.open(sha256)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(server.getRequestCount()).as("its size, then piece by piece").isGreaterThan(3);
    }

    @Test
    void aServerThatGivesNothingIsGivenUp() throws IOException {
        server.setDispatcher(new Breaking(0));

        try (S3Store store = store(); InputStream in = store.open(sha256)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsSkippedIsNotFetched() throws IOException {
        server.setDispatcher(new Breaking(Integer.MAX_VALUE));

        try (S3Store store = store(); InputStream in = store.open(sha256)) {
            in.skipNBytes(299_000);
            assertThat(in.readAllBytes()).hasSize(1_000);
        }
        assertThat(server.getRequestCount()).as("its size, and one piece").isEqualTo(2);
    }

    @Test
    void aServerThatIsAwayIsNamed() throws IOException {
        String endpoint = "http://127.0.0.1:" + server.getPort();
        server.close();

        try (S3Store store = store(endpoint)) {
            assertThatThrownBy(() -> store.size(sha256)).isInstanceOf(IOException.class).hasMessageContaining(endpoint)
                    .hasMessageContaining("cannot be reached");
        }
    }

    private S3Store store() throws IOException {
        return store("http://127.0.0.1:" + server.getPort());
    }

    private S3Store store(String endpoint) throws IOException {
        return S3Store.open(new S3Location(URI.create(endpoint), "us-east-1", "bucket", "", true), S3Server.CREDENTIALS,
                folder, 0);
    }

    /** Answers ranges, and breaks off behind so many bytes of each. */
    private final class Breaking extends Dispatcher {
        private final int most;

        Breaking(int most) {
            this.most = most;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            if (request.getMethod().equals("HEAD")) {
                return new MockResponse.Builder().setHeader("Content-Length", content.length).build();
            }
            Matcher range = RANGE.matcher(String.valueOf(request.getHeaders().get("Range")));
            assertThat(range.matches()).isTrue();
            int from = Integer.parseInt(range.group(1));
            int length = Integer.parseInt(range.group(2)) + 1 - from;
            MockResponse.Builder answer = new MockResponse.Builder().code(206)
                    .body(new Buffer().write(content, from, Math.min(most, length)))
                    .setHeader("Content-Length", length);
            return most < length
                    ? answer.onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE).build()
                    : answer.build();
        }
    }
}
