package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.LISTED_FILE;
import static org.priceglass.workspace.jooq.Tables.MRF;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What is to be fetched after scans. A file is wanted from the transaction that records its change until its download
 * is queued, so that a scan killed in between loses none; a URL that many hospitals share is wanted once.
 */
public final class WantedFiles {
    private final DSLContext sql;

    WantedFiles(DSLContext sql) {
        this.sql = sql;
    }

    /** The next files after an id (0 for the first), by id. */
    public List<WantedFile> page(int after, int limit) {
        return sql.select(MRF.ID, MRF.LOCATION, DSL.max(LISTED_FILE.NAME), DSL.max(LISTED_FILE.BYTES), MRF.WANTED_SINCE)
                .from(MRF).join(LISTED_FILE).on(LISTED_FILE.MRF_ID.eq(MRF.ID), LISTED_FILE.VANISHED_AT.isNull())
                .where(MRF.WANTED_SINCE.isNotNull(), MRF.ID.gt(after)).groupBy(MRF.ID, MRF.LOCATION, MRF.WANTED_SINCE)
                .orderBy(MRF.ID).limit(limit).fetch(row -> new WantedFile(row.value1(), row.value2(), row.value3(),
                        row.value4(), row.value5().toInstant()));
    }

    /** How many there are. */
    public int count() {
        return sql.fetchSingle(DSL.select(DSL.countDistinct(MRF.ID)).from(MRF).join(LISTED_FILE)
                .on(LISTED_FILE.MRF_ID.eq(MRF.ID), LISTED_FILE.VANISHED_AT.isNull())
                .where(MRF.WANTED_SINCE.isNotNull())).value1();
    }

    /** Their downloads are queued; they are wanted again when a source lists them as changed. */
    public void queued(Collection<Integer> mrfs) {
        sql.update(MRF).setNull(MRF.WANTED_SINCE).where(MRF.ID.in(mrfs)).execute();
    }
}
