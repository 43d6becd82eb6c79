package org.priceglass.ui.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.priceglass.quality.CheckInfo;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.PartScore;
import org.priceglass.quality.QualityReport;
import org.priceglass.quality.QualityRules;
import org.priceglass.quality.ScorePart;
import org.priceglass.quality.Severity;
import org.priceglass.ui.common.format.Counts;

/** How the screen says scores, and how each came about. */
final class QualityWords {
    /** The digits that a score is kept with. */
    private static final int KEPT = 2;

    private QualityWords() {
    }

    /** A score or points to a tenth, the same from a report as from what is kept of it. */
    static String tenth(double value) {
        return BigDecimal.valueOf(value).setScale(KEPT, RoundingMode.HALF_UP).setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A difference of scores, with its sign. */
    static String change(double difference) {
        String words = tenth(difference);
        return difference > 0 && !words.equals("0.0") ? "+" + words : words;
    }

    /** {@code 3.5 %}; what is not nothing is never said to be 0. */
    static String share(double share) {
        double percent = share * 100;
        return (percent > 0 && percent < 0.05 ? "< 0.1" : tenth(percent)) + " %";
    }

    static String part(ScorePart part) {
        return part.id().substring(0, 1).toUpperCase(Locale.ROOT) + part.id().substring(1);
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case FAULT -> "Fault";
            case DOUBT -> "Doubt";
            case PATTERN -> "Pattern";
        };
    }

    /** How the score came about. */
    static String ofScore(QualityReport report) {
        String sum = report.parts().stream().map(part -> part.weight() + " × " + tenth(part.value()))
                .collect(Collectors.joining(" + "));
        int weights = report.parts().stream().mapToInt(PartScore::weight).sum();
        return "Score " + tenth(report.score()) + " = (" + sum + ") / " + weights
                + ": the weight of each part times its value. A score is " + QualityRules.published().bandWords() + ".";
    }

    /** How the value of a part came about. */
    static String ofPart(QualityReport report, PartScore part) {
        String points = part(part.part()) + ": " + tenth(part.points()) + " points = weight " + part.weight()
                + " × value " + tenth(part.value()) + " / 100. ";
        List<CheckResult> counted = report.counted(part.part());
        if (part.part() == ScorePart.FRESHNESS) {
            return points + "The value goes by the age of the declared date: " + part.words() + ".";
        }
        if (counted.isEmpty()) {
            return points + "None of its checks had anything to look at.";
        }
        return points + "Value = 100 × " + hundredth(QualityReport.good(counted)) + " / "
                + hundredth(QualityReport.weights(counted)) + ": of its " + Counts.of(counted.size(), "check")
                + " that weigh and had something to look at, the sum of weight × (1 − found / of) over the sum of"
                + " weights. A fault weighs 1, a doubt 0.5, a pattern 0.";
    }

    /** How a check counted, and what that costs. */
    static String ofCheck(CheckResult result, double cost) {
        CheckInfo info = result.info();
        String counted = Counts.format(result.hits()) + " of " + Counts.format(result.looked()) + " " + info.unit();
        String share = result.looked() == 0 ? "" : " = " + share(1 - result.goodShare());
        return info.id() + ": " + info.formula() + ". " + counted + share + weight(result, cost);
    }

    private static String weight(CheckResult result, double cost) {
        Severity severity = result.info().severity();
        if (severity == Severity.PATTERN) {
            return "; a pattern, which costs no points.";
        }
        if (result.looked() == 0) {
            return "; with nothing to look at it does not count.";
        }
        String words = severity(severity).toLowerCase(Locale.ROOT) + ", which weighs "
                + (severity == Severity.FAULT ? "1" : "0.5");
        return "; a " + words + ", costs " + points(cost) + " of 100 points.";
    }

    /** Points to a hundredth; what is not nothing is never said to be 0. */
    static String points(double points) {
        return points > 0 && points < 0.005 ? "< 0.01" : hundredth(points);
    }

    private static String hundredth(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
