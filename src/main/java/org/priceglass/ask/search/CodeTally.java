package org.priceglass.ask.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts charges and hospitals for each code. Charges come hospital by hospital. */
final class CodeTally {
    /** Open addressing; a map with boxed keys would take longer than the search itself. */
    private @Nullable CodeCount[] table = new CodeCount[1 << 10];
    private int size;

    void count(long key, long charge, int hospital) {
        int slot = slot(table, key);
        CodeCount count = table[slot];
        if (count == null) {
            count = new CodeCount(key, charge);
            table[slot] = count;
            if (++size * 2 > table.length) {
                grow();
            }
        }
        count.add(hospital);
    }

    List<CodeCount> counts() {
        return Stream.of(table).filter(Objects::nonNull).toList();
    }

    private void grow() {
        @Nullable
        CodeCount[] larger = new CodeCount[table.length * 2];
        Arrays.stream(table).filter(Objects::nonNull).forEach(count -> larger[slot(larger, count.key())] = count);
        table = larger;
    }

    private static int slot(@Nullable CodeCount[] table, long key) {
        int mask = table.length - 1;
        long mixed = (key ^ key >>> 29) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> Integer.SIZE) & mask;
        for (CodeCount found = table[slot]; found != null && found.key() != key; found = table[slot]) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
