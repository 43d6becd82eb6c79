package org.priceglass.ui.common.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user should know.
 *
 * @param text
 *            one or two sentences: what happened and what to do
 * @param next
 *            what a click leads to, null for nothing
 */
public record Notice(Kind kind, String title, String text, @Nullable Next next, Instant at) {
    /** How it went; each kind has its own icon and word, so that colour alone says nothing. */
    public enum Kind {
        DONE("Done"), WARNING("Attention"), FAILED("Failed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A follow-up with its label. */
    public record Next(String label, Runnable run) {
    }
}
