package org.priceglass.job;

import java.util.Locale;

/** How an attempt ended. */
public enum AttemptEnd {
    SUCCEEDED, FAILED, CANCELLED,
    /** With the process, or with the workers. */
    INTERRUPTED;

    /** As it is written on the command line and in the workspace. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of a label. */
    public static AttemptEnd of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
