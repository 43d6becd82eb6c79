package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.LISTED_FILE;
import static org.priceglass.workspace.jooq.Tables.LISTED_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.MRF;
import static org.priceglass.workspace.jooq.Tables.MRF_HOSPITAL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.workspace.jooq.tables.records.ListedFileRecord;

/** Writes the files of listings. */
final class ListedFileRows {
    private final DSLContext tx;
    private final OffsetDateTime now;

    ListedFileRows(DSLContext tx, OffsetDateTime now) {
        this.tx = tx;
        this.now = now;
    }

    /** Hospitals that were listed in the part of a scan, which has not seen them. */
    static Condition unseen(ScanRow scan) {
        return LISTED_HOSPITAL.SOURCE_ID.eq(scan.source()).and(LISTED_HOSPITAL.PART.eq(scan.part()))
                .and(LISTED_HOSPITAL.LAST_SCAN_ID.ne(scan.id())).and(LISTED_HOSPITAL.VANISHED_AT.isNull());
    }

    /** Writes a file and returns its id. */
    int write(int listing, FileSighting sighting) {
        ListedFile file = sighting.file();
        @Nullable
        Integer mrf = file.url() == null ? null : Catalogue.mrf(tx, file.url());
        ListedFileRecord row = tx.newRecord(LISTED_FILE);
        fill(row, file);
        row.setListedHospitalId(listing);
        row.setMrfId(mrf);
        row.setLastSeenAt(now);
        row.setVanishedAt(null);
        int id;
        if (sighting.id() == null) {
            row.setFirstSeenAt(now);
            row.insert();
            id = row.getId();
        } else {
            id = sighting.id();
            tx.update(LISTED_FILE).set(row).where(LISTED_FILE.ID.eq(id)).execute();
        }
        if (mrf != null && sighting.wanted()) {
            tx.update(MRF).set(MRF.WANTED_SINCE, now).where(MRF.ID.eq(mrf), MRF.WANTED_SINCE.isNull()).execute();
        }
        return id;
    }

    private static void fill(ListedFileRecord row, ListedFile file) {
        row.setRetrieved(null);
        row.setRetrievedAt(null);
        if (file.retrieved() != null) {
            row.setRetrieved(file.retrieved().text());
            @Nullable
            Instant at = file.retrieved().instant();
            row.setRetrievedAt(at == null ? null : at.atOffset(ZoneOffset.UTC));
        }
        row.setSourceKey(file.key());
        row.setName(file.name());
        row.setPageUrl(file.pageUrl());
        row.setBytes(file.bytes());
        row.setSha256(file.sha256());
        row.setPublished(ListingJson.write(file.published()));
    }

    /** The files of a listing are files of a hospital. */
    void link(int listing, int hospital) {
        tx.insertInto(MRF_HOSPITAL, MRF_HOSPITAL.MRF_ID, MRF_HOSPITAL.HOSPITAL_ID)
                .select(tx.selectDistinct(LISTED_FILE.MRF_ID, DSL.val(hospital)).from(LISTED_FILE).where(
                        LISTED_FILE.LISTED_HOSPITAL_ID.eq(listing), LISTED_FILE.MRF_ID.isNotNull(),
                        LISTED_FILE.VANISHED_AT.isNull(), LISTED_FILE.MRF_ID.notIn(tx.select(MRF_HOSPITAL.MRF_ID)
                                .from(MRF_HOSPITAL).where(MRF_HOSPITAL.HOSPITAL_ID.eq(hospital)))))
                .execute();
    }
}
