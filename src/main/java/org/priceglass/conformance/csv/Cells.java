package org.priceglass.conformance.csv;

/** Names of cells as spreadsheets show them. */
public final class Cells {
    /** In place of a column: the record as a whole. */
    public static final int WHOLE_ROW = -1;

    private static final int LETTERS = 26;

    private Cells() {
    }

    /**
     * {@code AB12}, or {@code row 12} for the whole record.
     *
     * @param record
     *            from 1
     * @param column
     *            from 0
     */
    static String name(long record, int column) {
        return column == WHOLE_ROW ? "row " + record : letters(column) + record;
    }

    /** {@code A} to {@code Z}, {@code AA} and so on. */
    public static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            name.insert(0, (char) ('A' + left % LETTERS));
        }
        return name.toString();
    }

    /** The column with such a name, from 0. */
    static int column(String letters) {
        int column = -1;
        for (int i = 0; i < letters.length(); i++) {
            column = (column + 1) * LETTERS + letters.charAt(i) - 'A';
        }
        return column;
    }
}
