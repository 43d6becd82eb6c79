package org.priceglass.export.findings;

import java.util.Locale;

/** The forms in which every finding can be had. */
public enum FindingFormat {
    CSV, JSONL, XLSX;

    /** The end of a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
