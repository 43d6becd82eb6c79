package org.priceglass.conformance.check;

import java.io.IOException;
import java.time.LocalDate;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.csv.CsvCheck;
import org.priceglass.conformance.csv.CsvNotes;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.csv.CsvRecords;

/** Reads a CSV member for nothing but its check. */
final class CsvPass {
    private CsvPass() {
    }

    /** Returns the data rows that were checked. */
    static long check(MrfSource source, Dictionary dictionary, LocalDate today, FindingLog log) throws IOException {
        CsvCheck check = new CsvCheck(dictionary, log);
        CsvNotes notes = new CsvNotes(dictionary, today, log);
        try (CsvRecords records = CsvRecords.of(source)) {
            boolean more = true;
            boolean reusing = false;
            while (more && records.next()) {
                notes.look(records.current(), records.parted());
                more = check.check(records.current());
                if (!reusing && check.isTall()) {
                    reusing = true;
                    records.reusePrefixes();
                }
            }
        }
        check.end();
        return check.rows();
    }
}
