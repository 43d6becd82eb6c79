package org.priceglass.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.priceglass.ask.JudgedVersion;
import org.priceglass.cli.print.TextTable.Align;
import org.priceglass.quality.CheckInfo;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.Finding;
import org.priceglass.quality.PartScore;
import org.priceglass.quality.QualityReport;

/** Quality reports: every share with its numerator and denominator, so that anyone can compute the score again. */
public final class QualityTables {
    private static final double PERCENT = 100;

    private QualityTables() {
    }

    /** A line for each price set. */
    public static void printAll(List<JudgedVersion> judged, PrintWriter out) {
        TextTable table = new TextTable().column("Version", Align.NUMBER).column("Hospital", Align.TEXT)
                .column("Charges", Align.NUMBER).column("Score", Align.NUMBER).column("Band", Align.WHOLE);
        for (PartScore part : judged.getFirst().report().parts()) {
            table.column(title(part), Align.NUMBER);
        }
        for (JudgedVersion each : judged) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(each.version()), each.hospital(),
                    Long.toString(each.report().charges()), tenth(each.report().score()), each.report().band()));
            each.report().parts().forEach(part -> cells.add(tenth(part.value())));
            table.row(cells);
        }
        table.print(out);
    }

    /** One price set in full. */
    public static void print(JudgedVersion judged, PrintWriter out) {
        QualityReport report = judged.report();
        out.print(judged.hospital() + ", version " + judged.version() + ": " + tenth(report.score()) + " of 100 ("
                + report.band() + "), " + report.charges() + " charges, rules " + report.rulesVersion() + "\n\n");
        TextTable parts = new TextTable().column("Part", Align.WHOLE).column("Weight", Align.NUMBER)
                .column("Value", Align.NUMBER).column("How", Align.TEXT);
        for (PartScore part : report.parts()) {
            parts.row(List.of(title(part), Integer.toString(part.weight()), tenth(part.value()), part.words()));
        }
        parts.print(out);
        out.print('\n');
        TextTable checks = new TextTable().column("Check", Align.WHOLE).column("Kind", Align.WHOLE)
                .column("Found", Align.NUMBER).column("Of", Align.NUMBER).column("%", Align.NUMBER)
                .column("Unit", Align.WHOLE).column("Example", Align.TEXT);
        for (CheckResult result : report.results()) {
            checks.row(List.of(result.info().id(), word(result.info().severity()), Long.toString(result.hits()),
                    Long.toString(result.looked()), result.looked() == 0 ? "" : tenth(badPercent(result)),
                    result.info().unit(), result.samples().isEmpty() ? "" : example(result.samples().getFirst())));
        }
        checks.print(out);
        out.print('\n');
    }

    /** All of it, with the formulas and the samples. */
    public static void write(List<JudgedVersion> judged, JsonOut json) throws IOException {
        json.array();
        for (JudgedVersion each : judged) {
            QualityReport report = each.report();
            json.object();
            json.number("version", each.version());
            json.object("hospital");
            json.number("id", each.hospitalId());
            json.text("name", each.hospital());
            json.endObject();
            json.text("sha256", each.sha256());
            json.number("charges", report.charges());
            json.text("rules", report.rulesVersion());
            json.decimal("score", report.score());
            json.text("band", report.band());
            json.array("parts");
            for (PartScore part : report.parts()) {
                json.object();
                json.text("part", part.part().id());
                json.number("weight", part.weight());
                json.decimal("value", part.value());
                json.text("how", part.words());
                json.endObject();
            }
            json.endArray();
            json.array("checks");
            for (CheckResult result : report.results()) {
                writeCheck(result, json);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endLine();
    }

    private static void writeCheck(CheckResult result, JsonOut json) throws IOException {
        CheckInfo info = result.info();
        json.object();
        json.text("id", info.id());
        json.text("part", info.part().id());
        json.text("kind", word(info.severity()));
        json.text("title", info.title());
        json.text("formula", info.formula());
        json.text("unit", info.unit());
        json.number("hits", result.hits());
        json.number("looked", result.looked());
        json.array("samples");
        for (Finding finding : result.samples()) {
            json.object();
            json.number("charge", finding.charge() == Finding.NO_CHARGE ? null : (Long) finding.charge());
            json.number("rate", finding.rate() == Finding.NO_RATE ? null : (Long) (long) finding.rate());
            json.text("words", finding.words());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static String example(Finding finding) {
        String place = finding.charge() == Finding.NO_CHARGE
                ? ""
                : finding.charge() + (finding.rate() == Finding.NO_RATE ? "" : "/" + finding.rate()) + ": ";
        return place + finding.words();
    }

    private static String title(PartScore part) {
        String id = part.part().id();
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    private static String word(Enum<?> severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static double badPercent(CheckResult result) {
        return PERCENT * result.hits() / result.looked();
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
