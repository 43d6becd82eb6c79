package org.priceglass.export.report;

import java.util.List;
import java.util.Locale;
import org.priceglass.export.html.Html;
import org.priceglass.quality.CheckInfo;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.Finding;
import org.priceglass.quality.PartScore;
import org.priceglass.quality.QualityReport;

/** How far the numbers of a file can be trusted: the score part by part, what was found, and every check. */
final class QualitySection {
    private static final int MOST_SAMPLES = 3;
    private static final double PERCENT = 100;

    private final Html html;

    QualitySection(Html html) {
        this.html = html;
    }

    void write(QualityReport quality) {
        parts(quality);
        html.element("h2", "Quality checks with findings");
        List<CheckResult> found = quality.results().stream().filter(result -> result.hits() > 0).toList();
        if (found.isEmpty()) {
            html.element("p", "No check found anything.");
        }
        found.forEach(this::check);
        checks(quality);
    }

    private void parts(QualityReport quality) {
        html.element("h2", "Quality score by part");
        html.open("table", "class", "parts").head("Part", "#Weight", "#Value", "#Points", "Value of 100", "How");
        for (PartScore part : quality.parts()) {
            html.open("tr").element("td", ReportWords.capital(part.part().id())).number(Integer.toString(part.weight()))
                    .number(ReportWords.tenth(part.value()))
                    .number(ReportWords.tenth(part.weight() * part.value() / PERCENT));
            bar(part.value());
            html.element("td", part.words()).close();
        }
        html.open("tr", "class", "total").element("td", "Score")
                .number(Integer.toString(quality.parts().stream().mapToInt(PartScore::weight).sum())).number("")
                .number(ReportWords.tenth(quality.score()));
        bar(quality.score());
        html.element("td", quality.band()).close().endTable();
    }

    private void bar(double value) {
        html.open("td", "class", "chart").open("div", "class", "bar")
                .element("div", "", "class", "fill", "style", String.format(Locale.ROOT, "width: %.1f%%", value))
                .close().close();
    }

    private void check(CheckResult result) {
        CheckInfo info = result.info();
        html.open("div", "class", "rule").open("h3").element("span", ReportWords.capital(kind(info)), "class",
                style(info));
        html.text(" " + info.title()).close();
        html.element("p", info.id() + ": " + ReportWords.count(result.hits()) + " of "
                + ReportWords.count(result.looked()) + " " + info.unit() + ", " + ReportWords.share(result));
        html.element("p", "Formula: " + info.formula(), "class", "formula");
        html.open("ul", "class", "samples");
        List<Finding> shown = result.samples().stream().limit(MOST_SAMPLES).toList();
        shown.forEach(sample -> html.element("li", ReportWords.sample(sample)));
        if (result.hits() > shown.size()) {
            html.element("li", "and " + ReportWords.count(result.hits() - shown.size()) + " more", "class", "quiet");
        }
        html.close().close();
    }

    private void checks(QualityReport quality) {
        html.element("h2", "All quality checks");
        html.element("p", "A check that had nothing to look at does not count in its part.", "class", "quiet");
        html.open("table", "class", "checks").head("Check", "Kind", "#Found", "#Of", "", "#Share");
        for (PartScore part : quality.parts()) {
            List<CheckResult> results = quality.results().stream().filter(result -> result.info().part() == part.part())
                    .toList();
            html.open("tr", "class", "group").element("td",
                    ReportWords.capital(part.part().id()) + ": " + ReportWords.tenth(part.value()), "colspan", "6")
                    .close();
            results.forEach(this::line);
        }
        html.endTable();
    }

    private void line(CheckResult result) {
        html.open("tr").element("td", result.info().id()).element("td", kind(result.info()))
                .number(ReportWords.count(result.hits())).number(ReportWords.count(result.looked()))
                .element("td", result.info().unit()).number(ReportWords.share(result)).close();
    }

    private static String kind(CheckInfo info) {
        return info.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String style(CheckInfo info) {
        return switch (info.severity()) {
            case FAULT -> "error";
            case DOUBT -> "alert";
            case PATTERN -> "note";
        };
    }
}
