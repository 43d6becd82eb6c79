package org.priceglass.export.report;

import java.util.List;
import org.priceglass.ask.AuditedVersion;
import org.priceglass.ask.JudgedVersion;
import org.priceglass.export.html.Html;
import org.priceglass.quality.QualityReport;

/** A report as one page of HTML that is well-formed XML too and prints well. */
public final class ReportPage {
    private final AuditReport report;
    private final Html html;

    private ReportPage(AuditReport report) {
        this.report = report;
        this.html = Html.page(report.title());
    }

    /** The page. */
    public static String of(AuditReport report) {
        return new ReportPage(report).write();
    }

    private String write() {
        html.element("div", report.program() + ", " + report.title(), "class", "foot");
        boolean several = report.versions().size() > 1;
        if (several) {
            overview();
        }
        for (AuditedVersion version : report.versions()) {
            html.open("div", "class", several ? "break" : "version");
            write(version);
            html.close();
        }
        return html.end();
    }

    private void overview() {
        html.element("h1", report.hospital());
        html.element("p", "Audit of " + report.versions().size() + " price transparency files", "class", "subtitle");
        html.open("table", "class", "overview").head("Version", "File", "Conformance", "#Score", "Band");
        for (AuditedVersion version : report.versions()) {
            JudgedVersion judged = version.judged();
            html.open("tr").element("td", Integer.toString(judged.version())).element("td", version.origin().fileName())
                    .element("td",
                            ReportWords.verdict(version.conformance()) + ", "
                                    + ReportWords.counts(version.conformance()))
                    .number(ReportWords.tenth(judged.report().score())).element("td", judged.report().band()).close();
        }
        html.endTable();
    }

    private void write(AuditedVersion version) {
        html.element("h1", version.judged().hospital());
        html.element("p", "Audit of the price transparency file " + version.origin().fileName(), "class", "subtitle");
        headline(version);
        html.element("h2", "Identity");
        facts(Fact.of(version));
        new ConformanceSection(html).write(version.conformance());
        new QualitySection(html).write(version.judged().report());
        html.element("h2", "Method");
        ReportWords.method(version, report.program()).forEach(note -> html.element("p", note));
        signature();
    }

    private void headline(AuditedVersion version) {
        QualityReport quality = version.judged().report();
        html.open("table", "class", "headline").open("tr");
        html.open("td").element("div",
                "Conformance to CMS's dictionary " + version.conformance().choice().dictionary().label(), "class",
                "label");
        html.element("div", ReportWords.verdict(version.conformance()), "class", "score");
        html.element("div", ReportWords.counts(version.conformance())).close();
        html.open("td").element("div", "Data quality, 0 to 100", "class", "label");
        html.element("div", ReportWords.tenth(quality.score()) + " " + quality.band(), "class", "score");
        html.element("div", ReportWords.change(version.judged())).close();
        html.close().close();
    }

    private void facts(List<Fact> facts) {
        html.open("table", "class", "facts");
        for (Fact fact : facts) {
            html.open("tr").element("td", fact.label()).element("td", fact.value()).close();
        }
        html.close();
    }

    private void signature() {
        html.open("table", "class", "signature").open("tr");
        List.of("Auditor", "Signature", "Date").forEach(label -> html.element("td", label));
        html.close().close();
    }
}
