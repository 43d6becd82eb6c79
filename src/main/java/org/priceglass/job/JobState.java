package org.priceglass.job;

import java.util.Locale;

/** Where a job stands. */
public enum JobState {
    /** Ready to run. */
    QUEUED,
    /** A worker has it. */
    RUNNING,
    /** Not before the time when it is due, mostly because it failed and is tried again then. */
    WAITING, SUCCEEDED, FAILED, CANCELLED;

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING || this == WAITING;
    }

    /** As it is written on the command line and in the workspace. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a label. */
    public static JobState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
