package org.priceglass.ui.files.verdict;

import org.priceglass.ask.BrokenRule;
import org.priceglass.conformance.Severity;

/** Whose rules are looked at. */
public enum Part {
    ALL("All"),
    /** Errors and alerts of CMS's validator. */
    CMS("CMS's rules"),
    /** Ours: what those who read the file will stumble over. */
    BEYOND("Beyond CMS");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean holds(BrokenRule broken) {
        boolean note = broken.rule().severity() == Severity.NOTE;
        return this == ALL || note == (this == BEYOND);
    }
}
