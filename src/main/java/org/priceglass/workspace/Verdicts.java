package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.CONFORMANCE_REPORT;
import static org.priceglass.workspace.jooq.Tables.FINDING_GROUP;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.priceglass.conformance.Severity;
import org.priceglass.workspace.KeptConformance.Group;
import org.priceglass.workspace.jooq.tables.records.ConformanceReportRecord;
import org.priceglass.workspace.jooq.tables.records.FindingGroupRecord;

/** Keeps what CMS's rules say of versions. */
public final class Verdicts {
    private final Database database;

    Verdicts(Database database) {
        this.database = database;
    }

    /** Keeps it with its version in place of an earlier one. */
    public void keep(KeptConformance verdict) {
        ConformanceReportRecord report = new ConformanceReportRecord();
        report.setVersionId(verdict.version());
        report.setCheckedAt(OffsetDateTime.ofInstant(verdict.checkedAt(), ZoneOffset.UTC));
        report.setDictionary(verdict.dictionary());
        report.setReason(verdict.reason());
        report.setFormat(verdict.format().name());
        report.setRowCount(verdict.rows());
        report.setErrors(verdict.count(Severity.ERROR));
        report.setAlerts(verdict.count(Severity.ALERT));
        report.setNotes(verdict.count(Severity.NOTE));
        database.sql().transaction(tx -> {
            tx.dsl().deleteFrom(FINDING_GROUP).where(FINDING_GROUP.VERSION_ID.eq(verdict.version())).execute();
            tx.dsl().insertInto(CONFORMANCE_REPORT).set(report).onDuplicateKeyUpdate().set(report).execute();
            tx.dsl().batchInsert(groups(verdict)).execute();
        });
        database.flush();
    }

    private static List<FindingGroupRecord> groups(KeptConformance verdict) {
        List<FindingGroupRecord> rows = new ArrayList<>();
        for (Group group : verdict.groups()) {
            FindingGroupRecord row = new FindingGroupRecord();
            row.setVersionId(verdict.version());
            row.setOrdinal(rows.size());
            row.setRule(group.rule());
            row.setCls(group.cls());
            row.setSeverity(group.severity().name());
            row.setFindings(group.findings());
            row.setSamples(SampleJson.write(group.samples()));
            rows.add(row);
        }
        return rows;
    }
}
