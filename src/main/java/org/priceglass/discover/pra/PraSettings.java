package org.priceglass.discover.pra;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Where the service is and how it is asked.
 *
 * @param base
 *            with or without a path of its own
 * @param headers
 *            that go with every request, such as a constant {@code sessionid} where the service wants one
 * @param states
 *            two letters each, in the order in which they are asked
 */
public record PraSettings(URI base, Map<String, String> headers, PraPaths paths, PraPace pace, List<String> states) {
    /** The fifty states and the District of Columbia. */
    public static final List<String> STATES = List.of("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI",
            "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
            "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA",
            "WV", "WI", "WY", "DC");
    /** All states at the service's public address. */
    public static final PraSettings USUAL = at(URI.create("https://pts.patientrightsadvocatefiles.org"));

    /** All states, at another address. */
    public static PraSettings at(URI base) {
        return new PraSettings(base, Map.of(), PraPaths.USUAL, PraPace.USUAL, STATES);
    }

    /** The same for these states only. */
    public PraSettings with(List<String> others) {
        return new PraSettings(base, headers, paths, pace, List.copyOf(others));
    }

    /** The same at another address. */
    public PraSettings with(URI other) {
        return new PraSettings(other, headers, paths, pace, states);
    }

    /** The same at another pace. */
    public PraSettings with(PraPace other) {
        return new PraSettings(base, headers, paths, other, states);
    }

    /** The same with these headers. */
    public PraSettings with(Map<String, String> others) {
        return new PraSettings(base, Map.copyOf(others), paths, pace, states);
    }

    String url(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }
}
