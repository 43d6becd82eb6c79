package org.priceglass.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowedHostsTest {
    @Test
    void hostsAreNamedAsInAUrl() {
        AllowedHosts hosts = AllowedHosts.of(Set.of("Files.Example.ORG:8443", "127.0.0.1:8080", "[::1]:80", "fe80::2"));
        assertThat(hosts.allows("files.example.org")).isTrue();
        assertThat(hosts.allows("127.0.0.1")).isTrue();
        assertThat(hosts.allows("::1")).isTrue();
        assertThat(hosts.allows("fe80::2")).isTrue();
        assertThat(hosts.allows("example.org")).isFalse();
        assertThat(hosts.allows("x.files.example.org")).isFalse();
    }

    @Test
    void aStarAllowsEveryHostBelowAName() {
        AllowedHosts hosts = AllowedHosts.of(Set.of("*.example.org"));
        assertThat(hosts.allows("a.example.org")).isTrue();
        assertThat(hosts.allows("b.a.example.org")).isTrue();
        assertThat(hosts.allows("example.org")).isFalse();
        assertThat(hosts.allows("badexample.org")).isFalse();
    }

    @Test
    void whoAllowsLocalhostAllowsNamesBelowIt() {
        assertThat(AllowedHosts.of(Set.of("localhost")).allows("h007.localhost")).isTrue();
        assertThat(AllowedHosts.NONE.allows("localhost")).isFalse();
    }
}
