package org.priceglass.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.mockweb.MockAnswer;

class RedirectsTest {
    private WebFixture fixture;

    @BeforeEach
    void start() throws IOException {
        fixture = new WebFixture();
    }

    @AfterEach
    void stop() throws IOException {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void areFollowedToOtherHostsWhichAreAskedForTheirRobotsToo(int status) throws WebException {
        fixture.web.route("a", "/old", request -> MockAnswer.redirect(status, fixture.web.uri("b", "/new").toString()));
        fixture.web.route("b", "/new", request -> MockAnswer.text("found"));
        try (WebReply reply = fixture.client.open(fixture.request("a", "/old"), fixture.stop)) {
            assertThat(reply.url()).isEqualTo(fixture.web.uri("b", "/new"));
        }
        assertThat(fixture.web.visits().of("b", "/robots.txt")).hasSize(1);
    }

    @Test
    void leadRelativeToWhereTheyStand() throws WebException {
        fixture.web.route("a", "/x/old", request -> MockAnswer.redirect(302, "new?y=1"));
        fixture.web.route("a", "/x/new", request -> MockAnswer.text(request.target()));
        assertThat(fixture.text("a", "/x/old")).isEqualTo("/x/new?y=1");
    }

    @Test
    void doNotTakeTheCallersHeadersToAnotherHost() throws WebException {
        fixture.web.route("a", "/old", request -> MockAnswer.redirect(302, fixture.web.uri("b", "/new").toString()));
        fixture.web.route("b", "/new", request -> MockAnswer
                .text(request.header("sessionid").orElse("none") + request.header("Range").orElse("none")));
        WebRequest request = fixture.request("a", "/old").with("sessionid", "secret").with("Range", "bytes=5-");
        assertThat(new String(fixture.client.read(request, 100, fixture.stop), UTF_8)).isEqualTo("nonebytes=5-");
    }

    /** Fault #26 of the system before: a redirect without a target was followed for ever. */
    @Test
    void fault26WithoutTargetAreAnError() {
        fixture.web.route("a", "/old", request -> MockAnswer.status(302));
        assertBad("not told where to");
        assertThat(fixture.web.visits().of("a", "/old")).hasSize(1);
    }

    @Test
    void inACircleAreAnError() {
        fixture.web.route("a", "/old", request -> MockAnswer.redirect(302, "/other"));
        fixture.web.route("a", "/other", request -> MockAnswer.redirect(302, "/old"));
        assertBad("in a circle");
    }

    @Test
    void withoutEndAreAnError() {
        fixture.web.route("a", request -> MockAnswer.redirect(302, request.target() + "x"));
        fixture.web.route("a", "/robots.txt", request -> MockAnswer.status(404));
        assertBad("again after 5 redirects");
        assertThat(fixture.web.visits().of("a")).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "data:text/csv,1"})
    void toOtherSchemesAreAnError(String target) {
        fixture.web.route("a", "/old", request -> MockAnswer.redirect(302, target));
        assertBad("no http or https address");
    }

    @Test
    void toAPrivateAddressAreRefused() {
        fixture.web.route("a", "/old",
                request -> MockAnswer.redirect(302, "http://127.0.0.1:" + fixture.web.port() + "/new"));
        assertThat(fixture.failure("a", "/old").failure()).isEqualTo(WebFailure.REFUSED_ADDRESS);
        assertThat(fixture.web.visits().of("127.0.0.1")).isEmpty();
    }

    @Test
    void fromHttpsToHttpAreAnError() {
        HttpUrl secure = HttpUrl.get("https://example.org/file");
        Response response = new Response.Builder().request(new Request.Builder().url(secure).build())
                .protocol(Protocol.HTTP_1_1).code(302).message("").header("Location", "http://example.org/file")
                .build();
        WebReply reply = new WebReply(secure, new Calls.Answer(response, () -> {
        }), () -> {
        }, InputStream.nullInputStream());
        assertThatThrownBy(() -> new Redirects(secure, 5).next(reply)).hasMessageContaining("without encryption");
    }

    @Test
    void ofAPostAreAnError() throws WebException {
        fixture.web.route("a", "/old", request -> MockAnswer.redirect(302, "/new"));
        WebRequest post = fixture.request("a", "/old").posting("{}");
        assertThat(
                catchThrowableOfType(WebException.class, () -> fixture.client.read(post, 10, fixture.stop)).failure())
                .isEqualTo(WebFailure.UNEXPECTED_STATUS);
    }

    private void assertBad(String words) {
        WebException bad = fixture.failure("a", "/old");
        assertThat(bad.failure()).isEqualTo(WebFailure.BAD_REDIRECT);
        assertThat(bad).hasMessageContaining(words);
    }
}
