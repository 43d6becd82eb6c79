package org.priceglass.job;

import java.util.Locale;

/** What a job counts while it works. */
public enum ProgressUnit {
    BYTES, RECORDS, CHARGES, ROWS, FILES, HOSPITALS, STATES, REQUESTS, STEPS;

    /** As it is written on the command line and in the workspace. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of a label. */
    public static ProgressUnit of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
