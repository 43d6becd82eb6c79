package org.priceglass.export.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.priceglass.ask.AuditedVersion;
import org.priceglass.conformance.notes.VisibleText;
import org.priceglass.export.findings.CheckedMember;
import org.priceglass.export.findings.FindingColumns;
import org.priceglass.export.sheet.Workbook;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.Finding;
import org.priceglass.quality.PartScore;

/** A report as a workbook, with every finding of CMS's rules and every sample that is kept. */
public final class ReportSheets {
    private static final String IDENTITY = "Identity";
    private static final String PARTS = "Score";
    private static final String CHECKS = "Checks";
    private static final String SAMPLES = "Samples";
    private static final String CONFORMANCE = "Conformance";
    private static final String METHOD = "Method";

    private ReportSheets() {
    }

    /** Writes to a stream that stays the caller's to close. */
    public static void write(AuditReport report, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook()) {
            workbook.sheet(IDENTITY, List.of("version", "what", "value"), List.of(8, 24, 100));
            workbook.sheet(PARTS, List.of("version", "part", "weight", "value", "how"), List.of(8, 16, 8, 10, 60));
            workbook.sheet(CHECKS,
                    List.of("version", "check", "part", "kind", "numerator", "denominator", "unit", "title", "formula"),
                    List.of(8, 30, 16, 10, 12, 12, 14, 60, 100));
            workbook.sheet(SAMPLES, List.of("version", "check", "charge", "rate", "finding"),
                    List.of(8, 30, 16, 8, 100));
            workbook.sheet(CONFORMANCE, FindingColumns.NAMES, List.of(40, 20, 8, 30, 30, 14, 20, 100, 20, 60));
            workbook.sheet(METHOD, List.of("version", "method"), List.of(8, 120));
            for (AuditedVersion version : report.versions()) {
                write(version, report.program(), workbook);
            }
            workbook.write(out);
        }
    }

    private static void write(AuditedVersion version, String program, Workbook workbook) throws IOException {
        int id = version.judged().version();
        Fact.of(version).forEach(fact -> workbook.row(IDENTITY, List.of(id, fact.label(), fact.value())));
        workbook.row(IDENTITY, List.of(id, "Conformance",
                ReportWords.verdict(version.conformance()) + ", " + ReportWords.counts(version.conformance())));
        workbook.row(PARTS, List.of(id, "score", 100, version.judged().report().score(),
                version.judged().report().band() + "; " + ReportWords.change(version.judged())));
        for (PartScore part : version.judged().report().parts()) {
            workbook.row(PARTS, List.of(id, part.part().id(), part.weight(), part.value(), part.words()));
        }
        for (CheckResult result : version.judged().report().results()) {
            workbook.row(CHECKS,
                    List.of(id, result.info().id(), result.info().part().id(), result.info().severity().name(),
                            result.hits(), result.looked(), result.info().unit(), result.info().title(),
                            result.info().formula()));
            result.samples().forEach(sample -> sample(id, result, sample, workbook));
        }
        CheckedMember member = new CheckedMember(version.origin().fileName(), version.origin().member(),
                version.conformance());
        version.conformance().findings()
                .replay(finding -> workbook.row(CONFORMANCE, FindingColumns.of(member, finding)));
        ReportWords.method(version, program).forEach(note -> workbook.row(METHOD, List.of(id, note)));
    }

    private static void sample(int version, CheckResult result, Finding sample, Workbook workbook) {
        workbook.row(SAMPLES,
                List.of(version, result.info().id(), sample.charge() == Finding.NO_CHARGE ? "" : sample.charge(),
                        sample.rate() == Finding.NO_RATE ? "" : sample.rate(), VisibleText.of(sample.words())));
    }
}
