package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.SCAN;
import static org.priceglass.workspace.jooq.Tables.SCAN_ODDITY;
import static org.priceglass.workspace.jooq.Tables.SIGHTING;
import static org.priceglass.workspace.jooq.Tables.SOURCE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.listing.ListingChange;
import org.priceglass.model.listing.Oddity;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.model.listing.SourceRef;

/** Scans that were made. */
public final class ScanRepository {
    private final DSLContext sql;

    ScanRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** One scan. */
    public Optional<StoredScan> find(int scan) {
        return fetch(SCAN.ID.eq(scan), 1).stream().findFirst();
    }

    /** The latest scans before an id (Integer.MAX_VALUE for the newest), the latest first. */
    public List<StoredScan> page(int before, int limit) {
        return fetch(SCAN.ID.lt(before), limit);
    }

    /** What was odd about an answer, in the order of the answer. */
    public List<Oddity> oddities(int scan, int limit) {
        return sql.select(SCAN_ODDITY.SUBJECT, SCAN_ODDITY.RULE, SCAN_ODDITY.DETAIL).from(SCAN_ODDITY)
                .where(SCAN_ODDITY.SCAN_ID.eq(scan)).limit(limit)
                .fetch(row -> new Oddity(row.value1(), row.value2(), row.value3()));
    }

    private List<StoredScan> fetch(Condition which, int limit) {
        return sql.select(SCAN.asterisk(), SOURCE.KIND, SOURCE.ADDRESS).from(SCAN).join(SOURCE)
                .on(SOURCE.ID.eq(SCAN.SOURCE_ID)).where(which).orderBy(SCAN.ID.desc()).limit(limit).fetch(this::scan);
    }

    private StoredScan scan(Record row) {
        int id = row.get(SCAN.ID);
        @Nullable
        OffsetDateTime finished = row.get(SCAN.FINISHED_AT);
        @Nullable
        String outcome = row.get(SCAN.OUTCOME);
        Instant started = row.get(SCAN.STARTED_AT).toInstant();
        SourceRef source = new SourceRef(SourceKind.ofId(row.get(SOURCE.KIND)), row.get(SOURCE.ADDRESS));
        return new StoredScan(id, source, row.get(SCAN.PART), started, finished == null ? null : finished.toInstant(),
                outcome == null ? null : ScanOutcome.ofId(outcome), row.get(SCAN.EVIDENCE),
                changes(id, SIGHTING.LISTED_FILE_ID.isNull()), changes(id, SIGHTING.LISTED_FILE_ID.isNotNull()),
                oddities(id));
    }

    private Map<ListingChange, Integer> changes(int scan, Condition which) {
        Map<ListingChange, Integer> counts = new EnumMap<>(ListingChange.class);
        sql.select(SIGHTING.CHANGE, DSL.count()).from(SIGHTING).where(SIGHTING.SCAN_ID.eq(scan), which)
                .groupBy(SIGHTING.CHANGE).forEach(row -> counts.put(ListingChange.ofId(row.value1()), row.value2()));
        return counts;
    }

    private Map<String, Integer> oddities(int scan) {
        return new TreeMap<>(sql.select(SCAN_ODDITY.RULE, DSL.count()).from(SCAN_ODDITY)
                .where(SCAN_ODDITY.SCAN_ID.eq(scan)).groupBy(SCAN_ODDITY.RULE).fetchMap(SCAN_ODDITY.RULE, DSL.count()));
    }
}
