package org.priceglass.mrf.csv;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.priceglass.model.FlagRule;

/** What became of each record: {@code header + blank + set aside + used} is the number of records. */
final class RecordTally {
    private long header;
    private long blank;
    private long used;
    private long overLong;
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

    void countSetAside(RecordFault fault) {
        countSetAside(fault.reason());
        if (fault == RecordFault.OVER_LONG_FIELD) {
            overLong++;
        }
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

    /** The flags of charges, and those of fields that were too long to make one. */
    Map<FlagRule, Long> flags(Map<FlagRule, Long> ofCharges) {
        Map<FlagRule, Long> all = new EnumMap<>(FlagRule.class);
        all.putAll(ofCharges);
        if (overLong > 0) {
            all.merge(FlagRule.OVER_LONG_FIELD, overLong, Long::sum);
        }
        return all;
    }

    /** Records that made no charge, by reason. */
    Map<String, Long> setAside() {
        return Map.copyOf(setAside);
    }
}
