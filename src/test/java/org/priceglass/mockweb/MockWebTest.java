package org.priceglass.mockweb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server itself, asked by another client than ours. */
class MockWebTest {
    private static final String HOST = "127.0.0.1";
    private static final byte[] CONTENT = "0123456789".getBytes(UTF_8);

    private final HttpClient client = HttpClient.newHttpClient();
    private MockWeb web;

    @BeforeEach
    void start() throws IOException {
        web = MockWeb.start();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        web.close();
    }

    @Test
    void answersByHostAndPathElseByHostElseNotFound() throws Exception {
        web.route(HOST, "/here", request -> MockAnswer.text("here"));
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
        web.route(HOST, request -> MockAnswer.text("any"));
        assertThat(get("/here?x=1").body()).isEqualTo("here");
        assertThat(get("/elsewhere").body()).isEqualTo("any");
        assertThat(web.visits().of(HOST, "/here")).hasSize(1);
    }

    @Test
    void routesSeeMethodHeadersAndBody() throws Exception {
        web.route(HOST, request -> MockAnswer.text(
                request.method() + " " + request.header("x-word").orElse("") + " " + request.body() + request.query()));
        HttpRequest request = HttpRequest.newBuilder(uri("/?a=b")).header("X-Word", "word")
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("POST word {}a=b");
    }

    @Test
    void servesPartsOfAFileWhileItIsTheSame() throws Exception {
        web.route(HOST, new ServedFile("text/csv", CONTENT, "\"a\"", "Wed, 01 Apr 2026 08:00:00 GMT"));
        assertThat(get("/", "Range", "bytes=4-").body()).isEqualTo("456789");
        assertThat(get("/", "Range", "bytes=4-5", "If-Range", "\"a\"").headers().firstValue("Content-Range"))
                .contains("bytes 4-5/10");
        assertThat(get("/", "Range", "bytes=4-", "If-Range", "\"b\"").statusCode()).isEqualTo(200);
        assertThat(get("/", "Range", "bytes=10-").statusCode()).isEqualTo(416);
        assertThat(get("/", "If-None-Match", "\"a\"").statusCode()).isEqualTo(304);
    }

    @Test
    void lengthsMayLieAndConnectionsBreak() {
        web.route(HOST, "/short", request -> MockAnswer.ok("text/csv", CONTENT).announcing(20));
        web.route(HOST, "/reset", request -> MockAnswer.ok("text/csv", CONTENT).writing(wire -> {
            wire.write(CONTENT, 0, 5);
            wire.reset();
        }));
        assertThatThrownBy(() -> get("/short")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> get("/reset")).isInstanceOf(IOException.class);
    }

    private HttpResponse<String> get(String target, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(target));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String target) {
        return URI.create("http://" + HOST + ":" + web.port() + target);
    }
}
