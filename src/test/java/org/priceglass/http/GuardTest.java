package org.priceglass.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.mockweb.MockAnswer;

/** Addresses of this machine behind every disguise, asked of a server that would answer. */
class GuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "127.1", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0",
            "h001.localhost"})
    void thisMachineIsNotAskedUnlessAllowed(String host) throws IOException {
        try (WebFixture fixture = new WebFixture()) {
            fixture.set(fixture.settings().with(AllowedHosts.NONE));
            fixture.web.route("127.0.0.1", request -> MockAnswer.text("secret"));
            WebException refused = fixture.failure("http://" + host + ":" + fixture.web.port() + "/file");
            assertThat(refused.failure()).isEqualTo(WebFailure.REFUSED_ADDRESS);
            assertThat(refused).hasMessageContaining("--allow-host");
            assertThat(fixture.web.visits().all()).isEmpty();
        }
    }

    @Test
    void aNameThatLeadsToAPrivateAddressIsRefused() throws IOException {
        Dns lying = host -> List.of(InetAddress.ofLiteral("127.0.0.1"));
        try (WebFixture fixture = new WebFixture(lying)) {
            String url = "http://prices.example.org:" + fixture.web.port() + "/file";
            fixture.web.route("prices.example.org", request -> MockAnswer.text("secret"));
            assertThat(fixture.failure(url).failure()).isEqualTo(WebFailure.REFUSED_ADDRESS);
            fixture.set(fixture.settings().with(AllowedHosts.of(Set.of("prices.example.org"))));
            assertThat(fixture.client.read(WebRequest.get(url), 10, fixture.stop)).hasSize(6);
        }
    }

    @Test
    void aNameThatChangesItsAddressAfterTheFirstLookUpIsRefused() throws IOException {
        Deque<String> answers = new ConcurrentLinkedDeque<>(List.of("192.88.99.1"));
        Dns rebinding = host -> List.of(InetAddress.ofLiteral(answers.size() > 1 ? answers.pop() : "127.0.0.1"));
        try (WebFixture fixture = new WebFixture(rebinding)) {
            String url = "http://prices.example.org:" + fixture.web.port() + "/file";
            fixture.web.route("prices.example.org", request -> MockAnswer.text("secret"));
            assertThat(fixture.failure(url).failure()).isEqualTo(WebFailure.REFUSED_ADDRESS);
            assertThat(fixture.web.visits().all()).isEmpty();
        }
    }
}
