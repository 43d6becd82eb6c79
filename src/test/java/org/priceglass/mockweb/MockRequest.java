package org.priceglass.mockweb;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came in.
 *
 * @param host
 *            the first label of the host's name: {@code h007} of {@code h007.localhost}; lower case
 * @param target
 *            path with query
 * @param headers
 *            names in any case
 */
public record MockRequest(String method, String host, String target, Map<String, String> headers, String body) {
    public String path() {
        return URI.create(target).getPath();
    }

    /** Undecoded; empty where there is none. */
    public String query() {
        return Optional.ofNullable(URI.create(target).getRawQuery()).orElse("");
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
