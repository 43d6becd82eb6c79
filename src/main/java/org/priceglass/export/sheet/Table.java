package org.priceglass.export.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table on as many sheets as it needs. */
final class Table {
    /** Excel measures widths in parts of a character. */
    private static final int PARTS = 256;
    private static final int MOST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final SXSSFWorkbook book;
    private final CellStyle heading;
    private final TableShape shape;
    private SXSSFSheet sheet;
    private int sheets;
    private int next;

    Table(SXSSFWorkbook book, CellStyle heading, TableShape shape) {
        this.book = book;
        this.heading = heading;
        this.shape = shape;
        this.sheet = begin();
    }

    void row(List<?> cells) {
        if (next == shape.mostRows()) {
            sheet = begin();
        }
        SXSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            SXSSFCell cell = row.createCell(column);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                String text = String.valueOf(value);
                cell.setCellValue(text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text);
            }
        }
    }

    private SXSSFSheet begin() {
        sheets++;
        SXSSFSheet begun = book.createSheet(sheets == 1 ? shape.name() : shape.name() + " " + sheets);
        SXSSFRow row = begun.createRow(0);
        for (int column = 0; column < shape.columns().size(); column++) {
            SXSSFCell cell = row.createCell(column);
            cell.setCellValue(shape.columns().get(column));
            cell.setCellStyle(heading);
            begun.setColumnWidth(column, shape.widths().get(column) * PARTS);
        }
        begun.createFreezePane(0, 1);
        begun.setAutoFilter(new CellRangeAddress(0, 0, 0, shape.columns().size() - 1));
        next = 1;
        return begun;
    }
}
