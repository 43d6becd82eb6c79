package org.priceglass.ui.common.imports;

import java.time.Instant;

/**
 * What became of one imported file or member.
 *
 * @param name
 *            of the file, with the member's where it is an archive
 * @param words
 *            one sentence: what was loaded, or why not
 * @param at
 *            when it ended
 */
public record ImportResult(String name, Outcome outcome, String words, Instant at) {
    /** How it went. */
    public enum Outcome {
        LOADED("Imported"), KNOWN("Already there"), REFUSED("Set aside");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
