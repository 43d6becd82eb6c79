package org.priceglass.conformance.csv;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingLog;
import org.priceglass.mrf.csv.CsvRecord;

/** Checks the records of one member, which come in their order. */
public final class CsvCheck {
    private static final int NAMES = 1;
    private static final int VALUES = 2;
    private static final int ITEMS = 3;
    private static final int LEAST_RECORDS = 4;

    private final Dictionary dictionary;
    private final FindingLog log;
    private List<String> names = List.of();
    private @Nullable RowCheck check;
    private long records;
    private long rows;
    private boolean ended;

    public CsvCheck(Dictionary dictionary, FindingLog log) {
        this.dictionary = dictionary;
        this.log = log;
    }

    /** Checks the next record and returns whether CMS's validator would look at the one behind it. */
    public boolean check(CsvRecord record) throws IOException {
        records++;
        if (check != null) {
            rows += check.check(record) ? 1 : 0;
        } else if (records == NAMES || records == ITEMS) {
            header(record);
        } else if (records == VALUES) {
            new GeneralHeaderCheck(dictionary, log).check(names, CsvHead.cells(record));
        }
        ended |= log.isFull();
        return !ended;
    }

    /** Says that there are no more records. */
    public void end() throws IOException {
        if (!ended && records < LEAST_RECORDS) {
            log.addInsteadOfErrors(Finding.at(Cells.name(1, 0), HeaderRules.TOO_FEW_ROWS));
        }
    }

    /** Data rows that were checked. */
    public long rows() {
        return rows;
    }

    /** Whether the headers tell of a tall file, whose rows mostly begin like the row before. */
    public boolean isTall() {
        return check != null && check.isTall();
    }

    private void header(CsvRecord record) throws IOException {
        List<String> cells = CsvHead.cells(record);
        if (cells.stream().allMatch(String::isEmpty)) {
            log.addInsteadOfErrors(Finding.at(Cells.name(records, 0), HeaderRules.BLANK, Long.toString(records)));
            ended = true;
        } else if (records == NAMES) {
            names = cells;
        } else {
            check = new ItemHeaderCheck(dictionary, log).check(cells)
                    .map(columns -> new RowCheck(columns, dictionary, log)).orElse(null);
            if (check == null) {
                log.addBeyondLimit(Finding.at(Cells.name(1, 0), HeaderRules.ROWS_NOT_CHECKED));
                ended = true;
            }
        }
    }
}
