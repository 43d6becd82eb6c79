package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.CONFORMANCE_REPORT;
import static org.priceglass.workspace.jooq.Tables.FINDING_GROUP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Severity;
import org.priceglass.workspace.KeptConformance.Group;
import org.priceglass.workspace.jooq.tables.records.FindingGroupRecord;

/** What CMS's rules say of versions. */
public final class ConformanceRepository {
    private final DSLContext sql;

    ConformanceRepository(DSLContext sql) {
        this.sql = sql;
    }

    public boolean isChecked(int version) {
        return sql.fetchExists(CONFORMANCE_REPORT, CONFORMANCE_REPORT.VERSION_ID.eq(version));
    }

    /** How many findings a version has, without the rules that it breaks. */
    public record Counts(String dictionary, long errors, long alerts, long notes) {
    }

    /** Of all versions that were checked, by version. */
    public Map<Integer, Counts> counts() {
        return sql.selectFrom(CONFORMANCE_REPORT).fetchMap(CONFORMANCE_REPORT.VERSION_ID,
                row -> new Counts(row.getDictionary(), row.getErrors(), row.getAlerts(), row.getNotes()));
    }

    /** Of a version; empty where it was not checked yet. */
    public Optional<KeptConformance> find(int version) {
        return sql.selectFrom(CONFORMANCE_REPORT).where(CONFORMANCE_REPORT.VERSION_ID.eq(version))
                .fetchOptional(row -> new KeptConformance(version, row.getCheckedAt().toInstant(), row.getDictionary(),
                        row.getReason(), Format.valueOf(row.getFormat()), row.getRowCount(), groups(version)));
    }

    private List<Group> groups(int version) {
        return sql.selectFrom(FINDING_GROUP).where(FINDING_GROUP.VERSION_ID.eq(version)).orderBy(FINDING_GROUP.ORDINAL)
                .fetch(ConformanceRepository::group);
    }

    private static Group group(FindingGroupRecord row) {
        return new Group(row.getRule(), row.getCls(), Severity.valueOf(row.getSeverity()), row.getFindings(),
                SampleJson.read(row.getSamples()));
    }
}
