package org.priceglass.http;

import java.util.Map;

/**
 * What the user may set.
 *
 * @param contact
 *            an address, mail or web, under which a host's owner reaches who runs this; empty where none is given
 * @param allowed
 *            hosts that the guard against private addresses lets through
 * @param limit
 *            for every host that has none of its own
 * @param limits
 *            by host name
 * @param maxRedirects
 *            for one request
 */
public record WebSettings(String contact, AllowedHosts allowed, Timeouts timeouts, HostLimit limit,
        Map<String, HostLimit> limits, int maxRedirects) {
    public static final WebSettings USUAL = new WebSettings("", AllowedHosts.NONE, Timeouts.USUAL, HostLimit.POLITE,
            Map.of(), 10);

    public WebSettings with(AllowedHosts hosts) {
        return new WebSettings(contact, hosts, timeouts, limit, limits, maxRedirects);
    }

    public WebSettings with(Timeouts times) {
        return new WebSettings(contact, allowed, times, limit, limits, maxRedirects);
    }

    /** The same with another limit for every host that has none of its own. */
    public WebSettings with(HostLimit other) {
        return new WebSettings(contact, allowed, timeouts, other, limits, maxRedirects);
    }

    public WebSettings withContact(String text) {
        return new WebSettings(text, allowed, timeouts, limit, limits, maxRedirects);
    }

    HostLimit limit(String host) {
        return limits.getOrDefault(host, limit);
    }
}
