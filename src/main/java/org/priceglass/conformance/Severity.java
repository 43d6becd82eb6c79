package org.priceglass.conformance;

import java.util.Locale;

/** How much a finding weighs; findings are reported in this order. */
public enum Severity {
    /** A rule of CMS is broken: the file is not valid. */
    ERROR,
    /** CMS warns of it; the file stays valid. */
    ALERT,
    /** Ours, beyond CMS; the file stays valid. */
    NOTE;

    /** The word in outputs. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
