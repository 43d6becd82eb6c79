package org.priceglass.export.findings;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.priceglass.conformance.RuleCount;
import org.priceglass.conformance.Severity;
import org.priceglass.export.sheet.Workbook;

/** All findings of checked members as a workbook: the verdicts, the rules that are broken, every finding. */
public final class FindingSheets implements Closeable {
    private static final String VERDICTS = "Files";
    private static final String RULES = "Rules";
    private static final String FINDINGS = "Findings";

    private final OutputStream out;
    private final Workbook workbook = new Workbook();

    /** Writes to a stream that stays the caller's to close, when this is closed. */
    public FindingSheets(OutputStream out) {
        this.out = out;
        workbook.sheet(VERDICTS,
                List.of("file", "verdict", "dictionary", "why this dictionary", "errors", "alerts", "notes", "rows"),
                List.of(60, 12, 12, 60, 12, 12, 12, 12));
        workbook.sheet(RULES, List.of("file", "kind", "class", "rule", "paragraph", "findings", "example", "fix"),
                List.of(40, 8, 30, 30, 20, 12, 80, 60));
        workbook.sheet(FINDINGS, FindingColumns.NAMES, List.of(40, 20, 8, 30, 30, 14, 20, 100, 20, 60));
    }

    public void add(CheckedMember member) throws IOException {
        workbook.row(VERDICTS, List.of(member.name(), member.report().isValid() ? "valid" : "not valid",
                member.report().choice().dictionary().label(), member.report().choice().reason(),
                member.report().findings().count(Severity.ERROR), member.report().findings().count(Severity.ALERT),
                member.report().findings().count(Severity.NOTE), member.report().rows()));
        for (RuleCount count : member.report().findings().counts()) {
            workbook.row(RULES,
                    List.of(member.name(), count.rule().severity().label(), count.rule().cls(), count.rule().id(),
                            "45 CFR " + count.rule().paragraph(), count.findings(),
                            count.samples().getFirst().path() + ": " + count.samples().getFirst().message(),
                            count.rule().fix()));
        }
        member.report().findings().replay(finding -> workbook.row(FINDINGS, FindingColumns.of(member, finding)));
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }
}
