package org.priceglass.export.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that a report has. */
public enum ReportFormat {
    /** One page that needs nothing beside it. */
    HTML,
    /** The same page on paper. */
    PDF,
    /** A workbook with every finding. */
    XLSX;

    /** The end of a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that the end of a file's name asks for. */
    public static Optional<ReportFormat> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> lower.endsWith("." + format.ending())).findFirst();
    }

    /** Writes to a stream that stays the caller's to close. */
    public void write(AuditReport report, OutputStream out) throws IOException {
        switch (this) {
            case HTML -> out.write(ReportPage.of(report).getBytes(StandardCharsets.UTF_8));
            case PDF -> ReportPdf.write(report, out);
            case XLSX -> ReportSheets.write(report, out);
        }
    }
}
