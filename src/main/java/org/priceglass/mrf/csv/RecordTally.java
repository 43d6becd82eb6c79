package org.priceglass.mrf.csv;

import java.util.Map;
import java.util.TreeMap;

/** What became of each record: {@code header + blank + set aside + used} is the number of records. */
final class RecordTally {
    private long header;
    private long blank;
    private long used;
    private final Map<String, Long> setAside = new TreeMap<>();

    void countHeader() {
        header++;
    }

    void countBlank() {
        blank++;
    }

    void countUsed() {
        used++;
    }

    void countSetAside(String reason) {
        setAside.merge(reason, 1L, Long::sum);
    }

    long header() {
        return header;
    }

    long blank() {
        return blank;
    }

    long used() {
        return used;
    }

    /** Records that made no charge, by reason. */
    Map<String, Long> setAside() {
        return Map.copyOf(setAside);
    }
}
