package org.priceglass.mrf.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Knows the item header where it comes again among the rows, as in files glued together. */
final class RepeatedHeader {
    private final ItemHeader items;
    private final int column;
    private final byte[] first;

    RepeatedHeader(ItemHeader items) {
        this.items = items;
        CsvColumn known = items.columns().stream().filter(item -> item.role() != CsvColumn.Role.OTHER).findFirst()
                .orElseThrow();
        this.column = known.index();
        this.first = known.name().getBytes(StandardCharsets.UTF_8);
    }

    boolean is(CsvRecord record) {
        if (!record.load(column)) {
            return false;
        }
        CsvCell cell = record.cell();
        return cell.to() - cell.from() == first.length
                && Arrays.equals(first, 0, first.length, cell.bytes(), cell.from(), cell.to())
                && items.isRepeatedIn(record);
    }
}
