package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.LISTED_FILE;
import static org.priceglass.workspace.jooq.Tables.LISTED_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.MRF;
import static org.priceglass.workspace.jooq.Tables.MRF_FETCH;
import static org.priceglass.workspace.jooq.Tables.VERSION_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.VERSION_SOURCE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What was fetched from where a file is found, and whose file it is. */
public final class Fetches {
    private final DSLContext sql;

    Fetches(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes what came of fetching an MRF. */
    public void record(int mrf, StoredFetch fetch) {
        sql.insertInto(MRF_FETCH).set(MRF_FETCH.MRF_ID, mrf)
                .set(MRF_FETCH.FETCHED_AT, fetch.at().atOffset(ZoneOffset.UTC)).set(MRF_FETCH.OUTCOME, fetch.outcome())
                .set(MRF_FETCH.STORED_SHA256, fetch.sha256()).set(MRF_FETCH.URL, fetch.url())
                .set(MRF_FETCH.FILE_NAME, fetch.fileName()).set(MRF_FETCH.CONTENT_TYPE, fetch.contentType())
                .set(MRF_FETCH.ETAG, fetch.etag()).set(MRF_FETCH.MODIFIED, fetch.modified())
                .set(MRF_FETCH.MESSAGE, fetch.message()).set(MRF_FETCH.EVIDENCE, fetch.evidence()).execute();
    }

    /** The last one that brought, or confirmed, an original. */
    public Optional<StoredFetch> latest(int mrf) {
        return fetch(MRF_FETCH.MRF_ID.eq(mrf).and(MRF_FETCH.STORED_SHA256.isNotNull()), 1).stream().findFirst();
    }

    /** All of an MRF, the latest first. */
    public List<StoredFetch> of(int mrf) {
        return fetch(MRF_FETCH.MRF_ID.eq(mrf), Integer.MAX_VALUE);
    }

    private List<StoredFetch> fetch(Condition wanted, int most) {
        return sql.selectFrom(MRF_FETCH).where(wanted).orderBy(MRF_FETCH.ID.desc()).limit(most)
                .fetch(row -> new StoredFetch(row.getFetchedAt().toInstant(), row.getOutcome(), row.getStoredSha256(),
                        row.getUrl(), row.getFileName(), row.getContentType(), row.getEtag(), row.getModified(),
                        row.getMessage(), row.getEvidence()));
    }

    /** The hospitals for which sources list a file today, the one listed first before the others. */
    public List<Integer> hospitals(int mrf) {
        return sql.select(LISTED_HOSPITAL.HOSPITAL_ID).from(LISTED_FILE).join(LISTED_HOSPITAL)
                .on(LISTED_HOSPITAL.ID.eq(LISTED_FILE.LISTED_HOSPITAL_ID))
                .where(LISTED_FILE.MRF_ID.eq(mrf), LISTED_FILE.VANISHED_AT.isNull(),
                        LISTED_HOSPITAL.HOSPITAL_ID.isNotNull())
                .groupBy(LISTED_HOSPITAL.HOSPITAL_ID).orderBy(DSL.min(LISTED_FILE.ID))
                .fetch(LISTED_HOSPITAL.HOSPITAL_ID);
    }

    /** Whether an original of an MRF was read, but not for all hospitals for which sources list it today. */
    public boolean lacksHospitals(int mrf, String sha256) {
        List<Integer> linked = sql.selectDistinct(VERSION_HOSPITAL.HOSPITAL_ID).from(VERSION_SOURCE)
                .join(VERSION_HOSPITAL).on(VERSION_HOSPITAL.VERSION_ID.eq(VERSION_SOURCE.VERSION_ID))
                .where(VERSION_SOURCE.MRF_ID.eq(mrf), VERSION_SOURCE.STORED_SHA256.eq(sha256))
                .fetch(VERSION_HOSPITAL.HOSPITAL_ID);
        return !linked.isEmpty() && !linked.containsAll(hospitals(mrf));
    }

    /** The next files of the web after an id (0 for the first) that were fetched before and are listed still, by id. */
    public List<WantedFile> known(int after, int limit) {
        return sql.select(MRF.ID, MRF.LOCATION, DSL.max(MRF_FETCH.FILE_NAME), DSL.max(MRF_FETCH.FETCHED_AT)).from(MRF)
                .join(MRF_FETCH).on(MRF_FETCH.MRF_ID.eq(MRF.ID))
                .where(MRF.ID.gt(after),
                        DSL.exists(DSL.selectOne().from(LISTED_FILE).where(LISTED_FILE.MRF_ID.eq(MRF.ID),
                                LISTED_FILE.VANISHED_AT.isNull())))
                .groupBy(MRF.ID, MRF.LOCATION).orderBy(MRF.ID).limit(limit)
                .fetch(row -> new WantedFile(row.value1(), row.value2(), row.value3(), null, row.value4().toInstant()));
    }
}
