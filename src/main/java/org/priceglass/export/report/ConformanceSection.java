package org.priceglass.export.report;

import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.RuleCount;
import org.priceglass.export.html.Html;

/** What CMS's rules and ours say of a file: the verdict, then each broken rule with its count and first findings. */
final class ConformanceSection {
    private final Html html;

    ConformanceSection(Html html) {
        this.html = html;
    }

    void write(ConformanceReport report) {
        html.element("h2", "Conformance");
        html.element("p",
                ReportWords.verdict(report) + " by dictionary " + report.choice().dictionary().label()
                        + ", chosen because " + report.choice().reason() + ": " + ReportWords.counts(report) + "; "
                        + ReportWords.count(report.rows()) + " rows were checked.");
        if (report.findings().counts().isEmpty()) {
            html.element("p", "No rule is broken.");
        }
        report.findings().counts().forEach(this::rule);
    }

    private void rule(RuleCount count) {
        Rule rule = count.rule();
        String kind = rule.severity().label();
        html.open("div", "class", "rule").open("h3").element("span", ReportWords.capital(kind), "class", kind);
        html.text(" " + rule.id() + ": " + ReportWords.findings(count.findings())).close();
        html.element("p", (rule.cls().equals(rule.id()) ? "" : rule.cls() + ", ") + "45 CFR " + rule.paragraph(),
                "class", "formula");
        html.open("ul", "class", "samples");
        for (Finding finding : count.samples()) {
            html.open("li").element("b", finding.path().isEmpty() ? "whole file" : finding.path())
                    .text(": " + finding.message()).close();
        }
        if (count.findings() > count.samples().size()) {
            html.element("li", "and " + ReportWords.count(count.findings() - count.samples().size()) + " more", "class",
                    "quiet");
        }
        html.close().element("p", "Fix: " + rule.fix()).close();
    }
}
