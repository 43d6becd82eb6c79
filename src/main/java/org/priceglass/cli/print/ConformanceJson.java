package org.priceglass.cli.print;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.Severity;

/** Findings as lines of JSON. */
final class ConformanceJson implements ConformancePrinter {
    private final JsonOut json;

    ConformanceJson(JsonOut json) {
        this.json = json;
    }

    @Override
    public void print(String file, @Nullable String member, ConformanceReport report, long nanos) throws IOException {
        report.findings().replay(finding -> line(file, member, finding));
        json.object();
        json.text("file", file);
        json.text("member", member);
        json.text("kind", "summary");
        json.text("dictionary", report.choice().dictionary().label());
        json.text("reason", report.choice().reason());
        json.truth("valid", report.isValid());
        json.number("errors", report.findings().count(Severity.ERROR));
        json.number("alerts", report.findings().count(Severity.ALERT));
        json.number("notes", report.findings().count(Severity.NOTE));
        json.number("rows", report.rows());
        json.seconds("seconds", nanos);
        json.endObject();
        json.endLine();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void line(String file, @Nullable String member, Finding finding) throws IOException {
        json.object();
        json.text("file", file);
        json.text("member", member);
        json.text("kind", finding.rule().severity().label());
        json.text("cls", finding.rule().cls());
        json.text("path", finding.path());
        json.text("field", finding.field());
        json.text("message", finding.message());
        json.endObject();
        json.endLine();
    }
}
