package org.priceglass.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Dns;

/**
 * Looks names up, and knows that names under {@code localhost} are this machine, which not every system's resolver does
 * (RFC 6761, 6.3). Addresses keep the name that they were found by, so that the guard knows it when they are connected
 * to.
 */
final class GuardedDns implements Dns {
    private final Dns resolver;

    GuardedDns(Dns resolver) {
        this.resolver = resolver;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        if (host.endsWith(".localhost")) {
            return List.of(InetAddress.getByAddress(host, new byte[]{127, 0, 0, 1}));
        }
        List<InetAddress> named = new ArrayList<>();
        for (InetAddress address : resolver.lookup(host)) {
            named.add(InetAddress.getByAddress(host, address.getAddress()));
        }
        return named;
    }
}
