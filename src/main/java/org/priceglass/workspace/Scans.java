package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.SCAN;
import static org.priceglass.workspace.jooq.Tables.SOURCE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceRef;

/** The life of a scan: begun, recorded batch by batch, finished; a killed one stays without an outcome. */
public final class Scans {
    private final Database database;
    private final DSLContext sql;
    private final Clock clock;

    Scans(Database database, Clock clock) {
        this.database = database;
        this.sql = database.sql();
        this.clock = clock;
    }

    /** Begins to ask one part of a source and returns the id of the scan; an earlier one of the part may not go on. */
    public int begin(SourceRef source, String part) {
        return sql.transactionResult(tx -> tx.dsl().insertInto(SCAN).set(SCAN.SOURCE_ID, sourceId(tx.dsl(), source))
                .set(SCAN.PART, part).set(SCAN.STARTED_AT, now()).returningResult(SCAN.ID).fetchSingle().value1());
    }

    private static int sourceId(DSLContext tx, SourceRef source) {
        tx.insertInto(SOURCE).set(SOURCE.KIND, source.kind().id()).set(SOURCE.ADDRESS, source.address())
                .onConflictDoNothing().execute();
        return tx.select(SOURCE.ID).from(SOURCE)
                .where(SOURCE.KIND.eq(source.kind().id()), SOURCE.ADDRESS.eq(source.address())).fetchSingle(SOURCE.ID);
    }

    /**
     * Records what a scan sees, all of it or nothing.
     *
     * @throws IllegalStateException
     *             where the scan is finished, or another one of the same part has begun: of two that go on side by side
     *             each would take for new what the other has just entered
     */
    public void record(int scan, Consumer<ListingWriter> work) {
        sql.transaction(tx -> work.accept(new ListingWriter(tx.dsl(), running(tx.dsl(), scan), clock)));
    }

    private static ScanRow running(DSLContext tx, int scan) {
        ScanRow row = tx.select(SCAN.ID, SCAN.SOURCE_ID, SCAN.PART).from(SCAN)
                .where(SCAN.ID.eq(scan), SCAN.FINISHED_AT.isNull()).fetchOptional()
                .map(found -> new ScanRow(found.value1(), found.value2(), found.value3()))
                .orElseThrow(() -> new IllegalStateException("scan " + scan + " is finished"));
        boolean overtaken = tx.fetchExists(SCAN, SCAN.SOURCE_ID.eq(row.source()), SCAN.PART.eq(row.part()),
                SCAN.ID.gt(scan));
        if (overtaken) {
            throw new IllegalStateException("scan " + scan + " was overtaken by another one of the same part");
        }
        return row;
    }

    /** Finishes a scan and waits for the disk. */
    public void finish(int scan, ScanOutcome outcome, String evidence) {
        sql.update(SCAN).set(SCAN.FINISHED_AT, now()).set(SCAN.OUTCOME, outcome.id()).set(SCAN.EVIDENCE, evidence)
                .where(SCAN.ID.eq(scan)).execute();
        database.sync();
    }

    /** Whether a part was asked to the end since then, so that a job that was killed need not ask it again. */
    public boolean isAsked(SourceRef source, String part, Instant since) {
        return sql.fetchExists(DSL.selectOne().from(SCAN).join(SOURCE).on(SOURCE.ID.eq(SCAN.SOURCE_ID)).where(
                SOURCE.KIND.eq(source.kind().id()), SOURCE.ADDRESS.eq(source.address()), SCAN.PART.eq(part),
                SCAN.OUTCOME.ne(ScanOutcome.FAILED.id()), SCAN.FINISHED_AT.ge(since.atOffset(ZoneOffset.UTC))));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
