package org.priceglass.discover.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of hospitals can mean. */
public enum ColumnRole {
    /** The list's own id of the hospital. */
    ID, NAME, CCN, NPI, EIN, ADDRESS, CITY, STATE, ZIP, COUNTY, PHONE, WEBSITE, BEDS, TYPE, OWNERSHIP, SYSTEM, LATITUDE, LONGITUDE,
    /** The list's own id of the file. */
    FILE_ID, FILE_NAME, FILE_URL,
    /** The page that links to the file. */
    PAGE_URL, SIZE,
    /** When the file was seen or changed last. */
    RETRIEVED, SHA256;

    /** As users write it: {@code file-url}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a label. */
    public static Optional<ColumnRole> ofLabel(String label) {
        return Arrays.stream(values()).filter(role -> role.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
