package org.priceglass.download;

/** What a look at a source tells, without fetching it. */
public enum SourceChange {
    /** The server says that it is the known file. */
    SAME,
    /** The server names another version. */
    CHANGED,
    /** The server says nothing that tells; only fetching it does. */
    UNKNOWN
}
