package org.priceglass.discover.pra;

/**
 * What the service is asked under its base URL; a blank path is not asked.
 *
 * @param session
 *            POST, answers an id in its body or in a header
 * @param validate
 *            POST, answers {@code sessionToken} and the seconds that it is good for
 * @param check
 *            GET, once after a session is opened
 * @param search
 *            GET; <code>{state}</code> stands for the two letters
 */
public record PraPaths(String session, String validate, String check, String search) {
    /** As the service was last seen. */
    public static final PraPaths USUAL = new PraPaths("/user/session", "/validate", "/check",
            "/facility/search?search=&searchstate={state}");
}
