package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.LISTED_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.SCAN;
import static org.priceglass.workspace.jooq.Tables.SIGHTING;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.priceglass.model.listing.ListingChange;

/** What sources list. */
public final class ListingRepository {
    private final DSLContext sql;

    ListingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What every source lists for a hospital, vanished ones too, in the order of the first sighting. */
    public List<StoredListing> ofHospital(int hospital) {
        return new ListingRows(sql).fetch(LISTED_HOSPITAL.HOSPITAL_ID.eq(hospital));
    }

    /** Listings of which it cannot be told whose they are. */
    public List<StoredListing> withoutHospital() {
        return new ListingRows(sql).fetch(LISTED_HOSPITAL.HOSPITAL_ID.isNull());
    }

    /** How each hospital is named and reached, by its id: one entry for each listing. */
    public Map<Integer, List<ListedContact>> contacts() {
        return sql
                .select(LISTED_HOSPITAL.HOSPITAL_ID, LISTED_HOSPITAL.NAME, LISTED_HOSPITAL.PHONE,
                        LISTED_HOSPITAL.WEBSITE)
                .from(LISTED_HOSPITAL).where(LISTED_HOSPITAL.HOSPITAL_ID.isNotNull()).orderBy(LISTED_HOSPITAL.ID)
                .fetchGroups(row -> row.value1(), row -> new ListedContact(row.value2(), row.value3(), row.value4()));
    }

    /** What scans have seen change about a listing and its files, the latest first. */
    public List<StoredSighting> changes(int listing) {
        return sql.select(SIGHTING.SCAN_ID, SCAN.STARTED_AT, SIGHTING.LISTED_FILE_ID, SIGHTING.CHANGE, SIGHTING.DETAIL)
                .from(SIGHTING).join(SCAN).on(SCAN.ID.eq(SIGHTING.SCAN_ID))
                .where(SIGHTING.LISTED_HOSPITAL_ID.eq(listing)).orderBy(SIGHTING.SCAN_ID.desc())
                .fetch(row -> new StoredSighting(row.value1(), row.value2().toInstant(), row.value3(),
                        ListingChange.ofId(row.value4()), row.value5() == null ? "" : row.value5()));
    }
}
