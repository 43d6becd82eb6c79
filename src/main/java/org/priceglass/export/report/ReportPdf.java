package org.priceglass.export.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * A report as PDF, made of its page. The fonts are those that every reader has, so that nothing is embedded; characters
 * that these lack are named.
 */
public final class ReportPdf {
    private static final Charset FONT = Charset.forName("windows-1252");

    private ReportPdf() {
    }

    /** Writes to a stream that stays the caller's to close. */
    public static void write(AuditReport report, OutputStream out) throws IOException {
        // It speaks to standard error of every style that it does not know; what goes wrong it throws.
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withProducer(report.program());
        builder.withHtmlContent(printable(ReportPage.of(report)), null);
        builder.toStream(out);
        builder.run();
    }

    private static String printable(String page) {
        CharsetEncoder font = FONT.newEncoder();
        StringBuilder text = new StringBuilder(page.length());
        page.codePoints().forEach(c -> {
            if (c == '⟨' || c == '⟩') {
                text.append(c == '⟨' ? '[' : ']');
            } else if (Character.isBmpCodePoint(c) && font.canEncode((char) c)) {
                text.append((char) c);
            } else {
                text.append(String.format("[U+%04X]", c));
            }
        });
        return text.toString();
    }
}
