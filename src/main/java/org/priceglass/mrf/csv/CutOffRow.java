package org.priceglass.mrf.csv;

/**
 * Knows a last row that ends with the file amid its fields, as after a broken download: the value in its last field may
 * be the beginning of another. It is one where no line end follows, the row has fewer fields than the header, and no
 * row before it had.
 */
final class CutOffRow {
    private final CsvTokenizer tokenizer;
    private final int columns;
    private boolean wholeRows;
    private boolean shortRows;

    CutOffRow(CsvTokenizer tokenizer, int columns) {
        this.tokenizer = tokenizer;
        this.columns = columns;
    }

    /** To be asked of every row in turn. */
    boolean is(CsvRecord record) {
        if (record.fields() >= columns) {
            wholeRows = true;
            return false;
        }
        boolean cut = wholeRows && !shortRows && record.offset() + record.length() == tokenizer.position();
        shortRows = true;
        return cut;
    }
}
