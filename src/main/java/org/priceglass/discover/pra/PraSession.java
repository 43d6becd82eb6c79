package org.priceglass.discover.pra;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What the service wants to see with each request, and until when it believes it.
 *
 * @param headers
 *            {@code sessionid}, {@code ptsessionid}, or both
 */
record PraSession(Map<String, String> headers, Instant until) {
    static final String ID = "sessionid";
    static final String TOKEN = "ptsessionid";

    /** The same with the id that an answer brought, which begins its life; a token ends when it ends. */
    PraSession with(String id, Instant now, Duration life) {
        Map<String, String> other = new HashMap<>(headers);
        other.put(ID, id);
        return new PraSession(Map.copyOf(other), headers.containsKey(TOKEN) ? until : now.plus(life));
    }
}
