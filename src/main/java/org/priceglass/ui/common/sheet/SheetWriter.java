package org.priceglass.ui.common.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a sheet: as CSV (RFC 4180, UTF-8) to a file, as tab-separated text for the clipboard. */
public final class SheetWriter {
    private static final CSVFormat CSV = CSVFormat.RFC4180;
    private static final CSVFormat TABS = CSVFormat.RFC4180.builder().setDelimiter('\t').setRecordSeparator('\n').get();

    private SheetWriter() {
    }

    /** Writes row by row; returns how many rows (without the headings). */
    public static long writeCsv(Sheet sheet, Path target) throws IOException {
        try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            return write(sheet, true, CSV, writer);
        }
    }

    /** The sheet for pasting into a spreadsheet. */
    public static String tabSeparated(Sheet sheet, boolean withHeadings) {
        StringWriter text = new StringWriter();
        try {
            write(sheet, withHeadings, TABS, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return text.toString();
    }

    private static long write(Sheet sheet, boolean withHeadings, CSVFormat format, Writer writer) throws IOException {
        long rows = 0;
        try (CSVPrinter printer = new CSVPrinter(writer, format)) {
            if (withHeadings) {
                printer.printRecord(sheet.headings());
            }
            for (List<String> row : sheet.rows()) {
                printer.printRecord(row);
                rows++;
            }
        }
        return rows;
    }
}
