package org.priceglass.http;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param headers
 *            beside those that the client sets itself; those of the caller's own are not sent to another host that a
 *            redirect leads to
 * @param json
 *            the body of a POST; null for a GET
 * @param crawling
 *            whether robots.txt is asked first; not where the user named an API
 * @param patience
 *            for a turn at the host; null for the usual one
 * @param limit
 *            that the host asks for; null for the one that settings give it
 */
public record WebRequest(URI url, Map<String, String> headers, @Nullable String json, boolean crawling,
        @Nullable Duration patience, @Nullable HostLimit limit) {
    /**
     * A GET of what a list or page gave as a URL, read as browsers read it: blanks at the ends are dropped, characters
     * that need it are escaped.
     *
     * @throws WebException
     *             {@link WebFailure#BAD_ADDRESS} where it is none, or of another scheme than http and https
     */
    public static WebRequest get(String url) throws WebException {
        try {
            return new WebRequest(HttpUrl.get(url.strip()).uri(), Map.of(), null, true, null, null);
        } catch (IllegalArgumentException e) {
            throw WebException.of(WebFailure.BAD_ADDRESS,
                    "%s is not an http or https address (%s): correct it where it comes from".formatted(url,
                            e.getMessage()),
                    e);
        }
    }

    public WebRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new WebRequest(url, Map.copyOf(more), json, crawling, patience, limit);
    }

    /** A POST of this JSON. */
    public WebRequest posting(String content) {
        return new WebRequest(url, headers, content, crawling, patience, limit);
    }

    /** To an API that the user named: robots.txt is for those who follow links. */
    public WebRequest toApi() {
        return new WebRequest(url, headers, json, false, patience, limit);
    }

    /** Waits so long for a turn at the host. */
    public WebRequest patient(Duration time) {
        return new WebRequest(url, headers, json, crawling, time, limit);
    }

    /** Asks the host within this limit. */
    public WebRequest within(HostLimit other) {
        return new WebRequest(url, headers, json, crawling, patience, other);
    }
}
