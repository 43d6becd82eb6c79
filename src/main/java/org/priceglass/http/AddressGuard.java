package org.priceglass.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets through only addresses of the public Internet (IANA's special-purpose registries), so that a URL in a hospital's
 * file cannot make this machine ask its own network, unless the user allowed the host.
 */
final class AddressGuard {
    private static final List<AddressBlock> SPECIAL = Stream
            .of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                    "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
                    "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/96", "100::/64", "2001::/23", "2001:db8::/32",
                    "2002::/16", "3fff::/20", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8")
            .map(AddressBlock::of).toList();
    /** IPv6 addresses that lead to the IPv4 address in their last bytes. */
    private static final AddressBlock NAT64 = AddressBlock.of("64:ff9b::/96");

    private final Supplier<WebSettings> settings;

    AddressGuard(Supplier<WebSettings> settings) {
        this.settings = settings;
    }

    /**
     * Lets a connection to an address of a host through, or not.
     *
     * @throws RefusedAddressException
     *             where it is not public and the host not allowed
     */
    void check(String host, InetAddress address) throws RefusedAddressException {
        if (!isPublic(address.getAddress()) && !settings.get().allowed().allows(host)) {
            throw new RefusedAddressException(host, address);
        }
    }

    static boolean isPublic(byte[] address) {
        byte[] meant = NAT64.holds(address) ? Arrays.copyOfRange(address, 12, 16) : address;
        return SPECIAL.stream().noneMatch(block -> block.holds(meant));
    }
}
