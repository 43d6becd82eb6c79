package org.priceglass.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::",
            "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::10.0.0.1", "2002:a00:1::1"})
    void addressesOfPrivateNetworksAndOfThisMachineAreNotPublic(String literal) {
        assertThat(AddressGuard.isPublic(InetAddress.ofLiteral(literal).getAddress())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.255.255", "172.32.0.1", "100.128.0.1", "192.0.1.1", "223.255.255.255",
            "2606:4700::1111", "64:ff9b::8.8.8.8"})
    void otherAddressesArePublic(String literal) {
        assertThat(AddressGuard.isPublic(InetAddress.ofLiteral(literal).getAddress())).isTrue();
    }

    @Test
    void aRefusalNamesHostAndAddressAndSaysWhatToDo() {
        AddressGuard guard = new AddressGuard(() -> WebSettings.USUAL);
        assertThatThrownBy(() -> guard.check("files.example.org", InetAddress.ofLiteral("10.1.2.3")))
                .isInstanceOf(RefusedAddressException.class)
                .hasMessageContainingAll("files.example.org", "10.1.2.3", "--allow-host files.example.org");
    }

    @Test
    void anAllowedHostMayBePrivate() {
        AddressGuard guard = new AddressGuard(
                () -> WebSettings.USUAL.with(AllowedHosts.of(Set.of("files.example.org"))));
        assertThatCode(() -> guard.check("files.example.org", InetAddress.ofLiteral("10.1.2.3")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.check("other.example.org", InetAddress.ofLiteral("10.1.2.3")))
                .isInstanceOf(RefusedAddressException.class);
    }
}
