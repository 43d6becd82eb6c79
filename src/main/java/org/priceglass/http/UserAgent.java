package org.priceglass.http;

import java.util.function.Supplier;

/**
 * Says who asks.
 *
 * @param version
 *            of the program
 */
record UserAgent(String version, Supplier<WebSettings> settings) {
    /** The word that robots.txt calls us by. */
    static final String TOKEN = "Priceglass";

    /** {@code Priceglass/1.0 (reads hospital price files; contact)}. */
    String text() {
        String contact = settings.get().contact().replaceAll("[^\\x20-\\x7e]|[()]", "").strip();
        String purpose = contact.isEmpty() ? "reads hospital price files" : "reads hospital price files; " + contact;
        return TOKEN + "/" + version + " (" + purpose + ")";
    }
}
