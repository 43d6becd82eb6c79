package org.priceglass.export.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of tables with fixed headings. A table that is longer than a sheet goes on in the next one. */
public final class Workbook implements Closeable {
    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading = book.createCellStyle();
    private final Map<String, Table> tables = new HashMap<>();
    private final int mostRows;

    public Workbook() {
        this(SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** With sheets of fewer rows than Excel allows. */
    Workbook(int mostRows) {
        this.mostRows = mostRows;
        book.setCompressTempFiles(true);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    /**
     * Begins a table.
     *
     * @param widths
     *            of the columns, in characters
     */
    public void sheet(String name, List<String> columns, List<Integer> widths) {
        tables.put(name, new Table(book, heading, new TableShape(name, columns, widths, mostRows)));
    }

    /** Adds a row to a table: numbers as numbers, everything else as text. */
    public void row(String sheet, List<?> cells) {
        Table table = tables.get(sheet);
        if (table == null) {
            throw new IllegalArgumentException(sheet);
        }
        table.row(cells);
    }

    public void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
