package org.priceglass.export.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priceglass.ask.AuditedVersion;
import org.priceglass.ask.JudgedVersion;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.Severity;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.Finding;
import org.priceglass.quality.QualityRules;

/** How reports say numbers and verdicts. */
final class ReportWords {
    private static final double PERCENT = 100;

    private ReportWords() {
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The share of hits; empty where nothing was looked at. */
    static String share(CheckResult result) {
        return result.looked() == 0 ? "" : tenth(PERCENT * result.hits() / result.looked()) + " %";
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String verdict(ConformanceReport report) {
        return report.isValid() ? "Valid" : "Not valid";
    }

    static String counts(ConformanceReport report) {
        return Stream.of(Severity.values())
                .map(severity -> counted(report.findings().count(severity), severity.label()))
                .collect(Collectors.joining(", "));
    }

    static String findings(long number) {
        return counted(number, "finding");
    }

    private static String counted(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    static String change(JudgedVersion judged) {
        Double before = judged.scoreBefore();
        if (before == null) {
            return "No earlier version was judged by these rules.";
        }
        return String.format(Locale.ROOT, "%+.1f since the version before.", judged.report().score() - before);
    }

    /** Where a sample stands and what it says. */
    static String sample(Finding finding) {
        if (finding.charge() == Finding.NO_CHARGE) {
            return finding.words();
        }
        return "charge " + finding.charge() + (finding.rate() == Finding.NO_RATE ? "" : "/" + finding.rate()) + ": "
                + finding.words();
    }

    /** How everything was found out. */
    static List<String> method(AuditedVersion version, String program) {
        return List.of(
                "Conformance: the file as it was obtained was checked by the rules of CMS's data dictionary "
                        + version.conformance().choice().dictionary().label() + " with the verdicts of CMS's validator"
                        + " 2.6.0. The dictionary was chosen because " + version.conformance().choice().reason()
                        + ". Notes are this program's own and never make a file invalid.",
                "Quality: every charge was looked at by every check. The share of a check is its numerator divided by"
                        + " its denominator, both given. A part's value is 100 times the mean of the good shares (1"
                        + " minus share) of its checks that had something to look at; faults weigh 1, doubts 0.5,"
                        + " patterns 0. Freshness goes by the declared date alone. The score is the mean of the parts,"
                        + " weighted as given; the word for it is " + QualityRules.published().bandWords() + ".",
                "Identity: the SHA-256 is that of the bytes that were read. A charge number leads to its bytes:"
                        + " priceglass source NUMBER.",
                "Versions: quality rules " + version.judged().report().rulesVersion() + ", " + program + ".");
    }
}
