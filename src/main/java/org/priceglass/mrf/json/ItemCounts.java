package org.priceglass.mrf.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What became of the elements of the root's arrays. */
final class ItemCounts {
    private final Map<String, Long> setAside = new LinkedHashMap<>();
    private long records;
    private long blank;
    private long used;

    void addUsed() {
        records++;
        used++;
    }

    void addBlank() {
        records++;
        blank++;
    }

    void addSetAside(String reason) {
        records++;
        setAside.merge(reason, 1L, Long::sum);
    }

    long records() {
        return records;
    }

    long blank() {
        return blank;
    }

    long used() {
        return used;
    }

    Map<String, Long> setAside() {
        return Collections.unmodifiableMap(setAside);
    }
}
