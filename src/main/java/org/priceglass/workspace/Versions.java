package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.MRF_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.MRF_VERSION;
import static org.priceglass.workspace.jooq.Tables.VERSION_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.VERSION_PAYER_PLAN;
import static org.priceglass.workspace.jooq.Tables.VERSION_SOURCE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The life of a price set: {@code loading} while nobody sees it, {@code ready}, {@code superseded} when a newer content
 * of the same MRF is there for every hospital that it serves ({@link MrfSuccession}); removed in pieces.
 */
public final class Versions {
    private static final String READY = "ready";
    private static final String SUPERSEDED = "superseded";

    private final Database database;
    private final DSLContext sql;
    private final Clock clock;

    Versions(Database database, Clock clock) {
        this.database = database;
        this.sql = database.sql();
        this.clock = clock;
    }

    /** Begins a version that nobody sees; close the loader in any case. */
    public VersionLoader begin() {
        int version = sql.insertInto(MRF_VERSION, MRF_VERSION.STATE).values(VersionRows.LOADING)
                .returningResult(MRF_VERSION.ID).fetchSingle().value1();
        return new VersionLoader(database, this, version);
    }

    /** The version of a content, by the SHA-256 of its member; a superseded one counts. */
    public OptionalInt find(String sha256) {
        Integer id = sql.select(MRF_VERSION.ID).from(MRF_VERSION)
                .where(MRF_VERSION.SHA256.eq(sha256), MRF_VERSION.STATE.in(READY, SUPERSEDED)).fetchOne(MRF_VERSION.ID);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The version of a member of a stored original; a superseded one counts. */
    public OptionalInt findInside(String storedSha256, @Nullable String member) {
        return sql.select(VERSION_SOURCE.VERSION_ID).from(VERSION_SOURCE)
                .where(VERSION_SOURCE.STORED_SHA256.eq(storedSha256), VERSION_SOURCE.MEMBER.isNotDistinctFrom(member))
                .limit(1).fetch(VERSION_SOURCE.VERSION_ID).stream().mapToInt(Integer::intValue).findFirst();
    }

    /**
     * Notes that a known content was found again; each place where it is found is noted once, with the last time. It is
     * in use again unless a newer version of its MRF is there ({@link MrfSuccession}).
     *
     * @param hospital
     *            whose prices it is too; null where nothing is new of that
     */
    public Succession foundAgain(int version, @Nullable Integer hospital, VersionOrigin origin) {
        Succession succession = sql.transactionResult(tx -> {
            if (hospital != null) {
                link(tx.dsl(), version, hospital);
            }
            tx.dsl().deleteFrom(VERSION_SOURCE)
                    .where(VERSION_SOURCE.VERSION_ID.eq(version),
                            VERSION_SOURCE.MRF_ID.eq(Catalogue.mrf(tx.dsl(), origin.location())),
                            VERSION_SOURCE.MEMBER.isNotDistinctFrom(origin.member()),
                            VERSION_SOURCE.STORED_SHA256.eq(origin.storedSha256()))
                    .execute();
            return addOrigin(tx.dsl(), version, origin);
        });
        database.sync();
        return succession;
    }

    /** Makes a version visible; what was loaded is on the disk before. */
    Succession publish(LoadedVersion loaded, VersionOrigin origin) {
        database.sync();
        Succession succession = sql.transactionResult(tx -> {
            ready(tx.dsl(), loaded);
            link(tx.dsl(), loaded.id(), loaded.hospital());
            return addOrigin(tx.dsl(), loaded.id(), origin);
        });
        database.sync();
        return succession;
    }

    private static void link(DSLContext tx, int version, int hospital) {
        tx.insertInto(VERSION_HOSPITAL, VERSION_HOSPITAL.VERSION_ID, VERSION_HOSPITAL.HOSPITAL_ID)
                .values(version, hospital).onConflictDoNothing().execute();
    }

    private void ready(DSLContext tx, LoadedVersion loaded) {
        var summary = loaded.summary();
        tx.update(MRF_VERSION).set(MRF_VERSION.STATE, READY).set(MRF_VERSION.SHA256, loaded.sha256())
                .set(MRF_VERSION.BYTES, summary.bytes()).set(MRF_VERSION.LAYOUT, summary.layout().label())
                .set(MRF_VERSION.DICTIONARY, summary.dictionary()).set(MRF_VERSION.DECLARED, summary.header().version())
                .set(MRF_VERSION.ENCODING, summary.encoding())
                .set(MRF_VERSION.LAST_UPDATED_ON, summary.header().lastUpdatedOn())
                .set(MRF_VERSION.SUMMARY, SummaryJson.write(summary)).set(MRF_VERSION.RECORDS, summary.records())
                .set(MRF_VERSION.CHARGES, summary.charges()).set(MRF_VERSION.RATES, summary.rates())
                .set(MRF_VERSION.POSTING_SEGMENTS, loaded.shape().postingSegments())
                .set(MRF_VERSION.POSTING_BUCKETS, loaded.shape().postingBuckets())
                .set(MRF_VERSION.DESCRIPTION_BLOCKS, loaded.shape().descriptionBlocks())
                .set(MRF_VERSION.LOADED_AT, now()).where(MRF_VERSION.ID.eq(loaded.id())).execute();
        tx.insertInto(VERSION_PAYER_PLAN, VERSION_PAYER_PLAN.VERSION_ID, VERSION_PAYER_PLAN.PAYER_PLAN_ID)
                .valuesOfRows(loaded.payerPlans().stream().map(id -> DSL.row(loaded.id(), id)).toList()).execute();
    }

    private static Succession addOrigin(DSLContext tx, int version, VersionOrigin origin) {
        int mrf = Catalogue.mrf(tx, origin.location());
        tx.insertInto(VERSION_SOURCE).set(VERSION_SOURCE.VERSION_ID, version)
                .set(VERSION_SOURCE.STORED_SHA256, origin.storedSha256()).set(VERSION_SOURCE.MRF_ID, mrf)
                .set(VERSION_SOURCE.FILE_NAME, origin.fileName()).set(VERSION_SOURCE.MEMBER, origin.member())
                .set(VERSION_SOURCE.OBTAINED_AT, origin.obtainedAt().atOffset(ZoneOffset.UTC)).execute();
        tx.insertInto(MRF_HOSPITAL, MRF_HOSPITAL.MRF_ID, MRF_HOSPITAL.HOSPITAL_ID)
                .select(tx.select(DSL.val(mrf), VERSION_HOSPITAL.HOSPITAL_ID).from(VERSION_HOSPITAL)
                        .where(VERSION_HOSPITAL.VERSION_ID.eq(version)))
                .onConflictDoNothing().execute();
        return new MrfSuccession(tx, version).settle();
    }

    /** Removes a version with all that belongs to it, at once for everybody; the original stays in {@code files/}. */
    public void remove(int version) {
        new VersionRows(sql).remove(version);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
