package org.priceglass.mrf.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.priceglass.mrf.MrfSource;

/**
 * A record of a member as CMS's validator counts and cuts them.
 *
 * @param number
 *            from 1, blank ones counted
 * @param offset
 *            bytes of the member before it
 * @param length
 *            bytes as stored, without the line end; of a record of more than 6 MB the beginning
 */
public record CsvCells(long number, long offset, int length, List<Cell> cells) {
    /**
     * One field of it.
     *
     * @param value
     *            without quotes and blanks around it
     * @param start
     *            its first byte within the record
     * @param end
     *            one past its last byte
     */
    public record Cell(String value, int start, int end) {
    }

    /** Finds records by their numbers in one pass up to the last of them; those that there are not are left out. */
    public static Map<Long, CsvCells> find(MrfSource source, NavigableSet<Long> numbers) throws IOException {
        Map<Long, CsvCells> found = new HashMap<>();
        try (CsvRecords records = CsvRecords.of(source)) {
            while (found.size() < numbers.size() && records.next()) {
                CsvRecord record = records.current();
                if (numbers.contains(record.number())) {
                    found.put(record.number(), of(record));
                } else if (record.number() > numbers.last()) {
                    break;
                }
            }
        }
        return found;
    }

    private static CsvCells of(CsvRecord record) {
        List<Cell> cells = new ArrayList<>();
        for (int field = 0; field < record.fields(); field++) {
            cells.add(new Cell(record.text(field), record.from(field) - record.start(),
                    record.to(field) - record.start()));
        }
        return new CsvCells(record.number(), record.offset(), record.length(), List.copyOf(cells));
    }
}
