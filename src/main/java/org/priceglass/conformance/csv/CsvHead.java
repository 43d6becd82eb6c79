package org.priceglass.conformance.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.csv.CsvRecord;
import org.priceglass.mrf.csv.CsvRecords;

/**
 * The first three records of a member; those that are not there are empty.
 *
 * @param names
 *            general headers
 * @param values
 *            of the general headers
 * @param columns
 *            item headers
 */
public record CsvHead(List<String> names, List<String> values, List<String> columns) {
    private static final int RECORDS = 3;
    /** As many cells of a header are looked at; the widest published file has 3,733. */
    private static final int MOST_COLUMNS = 100_000;

    public static CsvHead of(MrfSource source) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CsvRecords reading = CsvRecords.of(source)) {
            while (records.size() < RECORDS && reading.next()) {
                records.add(cells(reading.current()));
            }
        }
        while (records.size() < RECORDS) {
            records.add(List.of());
        }
        return new CsvHead(records.get(0), records.get(1), records.get(2));
    }

    /** The value below a general header; empty where there is none. */
    public String value(String name) {
        for (int column = 0; column < Math.min(names.size(), values.size()); column++) {
            if (HeaderName.same(names.get(column), name)) {
                return values.get(column);
            }
        }
        return "";
    }

    /** The day that {@code last_updated_on} tells. */
    public Optional<LocalDate> updated() {
        return GeneralHeaderCheck.date(value("last_updated_on"));
    }

    /** The cells of a record as CMS's validator takes them. */
    static List<String> cells(CsvRecord record) {
        CmsCell cell = new CmsCell();
        List<String> cells = new ArrayList<>();
        for (int field = 0; field < Math.min(record.fields(), MOST_COLUMNS); field++) {
            cells.add(CmsCell.text(cell, record, field));
        }
        return cells;
    }
}
