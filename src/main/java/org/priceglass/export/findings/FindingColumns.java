package org.priceglass.export.findings;

import java.util.ArrayList;
import java.util.List;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.notes.VisibleText;

/** What a row tells of a finding. */
public final class FindingColumns {
    /** The names of the columns. */
    public static final List<String> NAMES = List.of("file", "member", "kind", "class", "rule", "path", "field",
            "message", "paragraph", "fix");

    private FindingColumns() {
    }

    /** The cells of a finding; absent ones are empty, what cannot be seen is named. */
    public static List<String> of(CheckedMember member, Finding finding) {
        Rule rule = finding.rule();
        String inArchive = member.member();
        String field = finding.field();
        List<String> cells = new ArrayList<>(List.of(member.file(), inArchive == null ? "" : inArchive,
                rule.severity().label(), rule.cls(), rule.id(), finding.path(), field == null ? "" : field,
                finding.message(), "45 CFR " + rule.paragraph(), rule.fix()));
        cells.replaceAll(VisibleText::of);
        return cells;
    }
}
