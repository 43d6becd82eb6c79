package org.priceglass.job;

import java.util.Locale;

/** How grave a line of a job's log is. */
public enum LogLevel {
    DEBUG, INFO, WARN, ERROR;

    /** As it is written on the command line and in the workspace. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a label. */
    public static LogLevel of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
