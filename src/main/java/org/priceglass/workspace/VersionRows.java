package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.CHARGE;
import static org.priceglass.workspace.jooq.Tables.CONFORMANCE_REPORT;
import static org.priceglass.workspace.jooq.Tables.DESCRIPTION_BLOCK;
import static org.priceglass.workspace.jooq.Tables.FINDING_GROUP;
import static org.priceglass.workspace.jooq.Tables.MRF_VERSION;
import static org.priceglass.workspace.jooq.Tables.PHRASE;
import static org.priceglass.workspace.jooq.Tables.POSTING;
import static org.priceglass.workspace.jooq.Tables.QUALITY_REPORT;
import static org.priceglass.workspace.jooq.Tables.VERSION_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.VERSION_PAYER_PLAN;
import static org.priceglass.workspace.jooq.Tables.VERSION_SOURCE;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Removes the rows of versions, in pieces: a large transaction is slow in H2. */
final class VersionRows {
    /** The state of a version that nobody may see; what is in it when a workspace opens is a leftover. */
    static final String LOADING = "loading";

    private static final int VERSION_SHIFT = 32;
    private static final int REMOVED_AT_ONCE = 5000;

    private final DSLContext sql;

    VersionRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Removes what killed imports and removals left. */
    void removeUnfinished() {
        sql.select(MRF_VERSION.ID).from(MRF_VERSION).where(MRF_VERSION.STATE.eq(LOADING)).fetch(MRF_VERSION.ID)
                .forEach(this::remove);
    }

    /**
     * Makes a version invisible, then removes its rows, its own row last: killed in between, the next start goes on.
     */
    void remove(int version) {
        sql.transaction(tx -> {
            tx.dsl().deleteFrom(VERSION_SOURCE).where(VERSION_SOURCE.VERSION_ID.eq(version)).execute();
            tx.dsl().deleteFrom(FINDING_GROUP).where(FINDING_GROUP.VERSION_ID.eq(version)).execute();
            tx.dsl().deleteFrom(CONFORMANCE_REPORT).where(CONFORMANCE_REPORT.VERSION_ID.eq(version)).execute();
            tx.dsl().deleteFrom(QUALITY_REPORT).where(QUALITY_REPORT.VERSION_ID.eq(version)).execute();
            tx.dsl().deleteFrom(VERSION_HOSPITAL).where(VERSION_HOSPITAL.VERSION_ID.eq(version)).execute();
            tx.dsl().deleteFrom(VERSION_PAYER_PLAN).where(VERSION_PAYER_PLAN.VERSION_ID.eq(version)).execute();
            tx.dsl().update(MRF_VERSION).set(MRF_VERSION.STATE, LOADING).setNull(MRF_VERSION.SHA256)
                    .where(MRF_VERSION.ID.eq(version)).execute();
        });
        removeRows(CHARGE.ID, version);
        removeRows(PHRASE.ID, version);
        removeRows(POSTING.ID, version);
        removeRows(DESCRIPTION_BLOCK.ID, version);
        sql.deleteFrom(MRF_VERSION).where(MRF_VERSION.ID.eq(version)).execute();
    }

    private void removeRows(TableField<?, Long> id, int version) {
        Field<Long> first = DSL.val((long) version << VERSION_SHIFT);
        Field<Long> behind = DSL.val((version + 1L) << VERSION_SHIFT);
        // written out, because jOOQ puts the limit into a subquery, which H2 works through once for each row
        Query remove = sql.query("delete from {0} where {1} >= {2} and {1} < {3} fetch first {4} rows only",
                id.getTable(), id, first, behind, DSL.inline(REMOVED_AT_ONCE));
        int removed;
        do {
            removed = remove.execute();
        } while (removed == REMOVED_AT_ONCE);
    }
}
