package org.priceglass.ui.quality;

import java.util.ArrayList;
import java.util.List;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.PartScore;
import org.priceglass.quality.QualityReport;
import org.priceglass.quality.ScorePart;
import org.priceglass.ui.common.sheet.Sheet;

/** A score with its parts as a sheet from which it can be counted again. */
final class ScoreSheet {
    private ScoreSheet() {
    }

    /** One row per part, then the score; numbers exact. */
    static Sheet of(QualityReport report) {
        List<List<String>> rows = new ArrayList<>();
        report.parts().forEach(part -> rows.add(row(report, part)));
        rows.add(List.of("score", Integer.toString(report.parts().stream().mapToInt(PartScore::weight).sum()), "", "",
                "", Double.toString(report.score()), report.band() + ", rules " + report.rulesVersion()));
        return new Sheet(List.of("part", "weight", "numerator", "denominator", "value", "points", "how"), rows);
    }

    private static List<String> row(QualityReport report, PartScore part) {
        List<CheckResult> counted = report.counted(part.part());
        boolean steps = part.part() == ScorePart.FRESHNESS;
        return List.of(part.part().id(), Integer.toString(part.weight()),
                steps ? "" : Double.toString(QualityReport.good(counted)),
                steps ? "" : Double.toString(QualityReport.weights(counted)), Double.toString(part.value()),
                Double.toString(part.points()), part.words());
    }
}
