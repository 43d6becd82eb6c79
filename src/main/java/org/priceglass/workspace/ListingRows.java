package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.LISTED_FILE;
import static org.priceglass.workspace.jooq.Tables.LISTED_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.MRF;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Location;
import org.priceglass.model.listing.Coordinates;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.PublishedTime;
import org.priceglass.workspace.StoredListing.StoredFile;

/** Makes listings of their rows. */
final class ListingRows {
    private final DSLContext sql;

    ListingRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Listings with their files, in the order of their first sighting. */
    List<StoredListing> fetch(Condition which) {
        Map<Integer, List<StoredFile>> files = sql.select(LISTED_FILE.asterisk(), MRF.LOCATION).from(LISTED_FILE)
                .join(LISTED_HOSPITAL).on(LISTED_HOSPITAL.ID.eq(LISTED_FILE.LISTED_HOSPITAL_ID)).leftJoin(MRF)
                .on(MRF.ID.eq(LISTED_FILE.MRF_ID)).where(which).orderBy(LISTED_FILE.ID)
                .fetchGroups(LISTED_FILE.LISTED_HOSPITAL_ID, ListingRows::file);
        return sql.selectFrom(LISTED_HOSPITAL).where(which).orderBy(LISTED_HOSPITAL.ID)
                .fetch(row -> new StoredListing(row.getId(), hospital(row), row.getHospitalId(),
                        row.getVanishedAt() != null, files.getOrDefault(row.getId(), List.of())));
    }

    private static ListedHospital hospital(Record row) {
        Location location = new Location(row.get(LISTED_HOSPITAL.NAME), row.get(LISTED_HOSPITAL.ADDRESS),
                row.get(LISTED_HOSPITAL.CITY), row.get(LISTED_HOSPITAL.STATE), row.get(LISTED_HOSPITAL.ZIP));
        boolean placed = row.get(LISTED_HOSPITAL.LATITUDE) != null;
        HospitalTraits traits = new HospitalTraits(row.get(LISTED_HOSPITAL.PHONE), row.get(LISTED_HOSPITAL.WEBSITE),
                row.get(LISTED_HOSPITAL.BEDS), row.get(LISTED_HOSPITAL.COUNTY), row.get(LISTED_HOSPITAL.TYPE),
                row.get(LISTED_HOSPITAL.OWNERSHIP), row.get(LISTED_HOSPITAL.SYSTEM),
                placed ? new Coordinates(row.get(LISTED_HOSPITAL.LATITUDE), row.get(LISTED_HOSPITAL.LONGITUDE)) : null);
        return new ListedHospital(row.get(LISTED_HOSPITAL.SOURCE_KEY), location.name(),
                ListingJson.identifiers(row.get(LISTED_HOSPITAL.IDENTIFIERS)), location, traits, null,
                ListingJson.fields(row.get(LISTED_HOSPITAL.PUBLISHED)));
    }

    private static StoredFile file(Record row) {
        @Nullable
        String text = row.get(LISTED_FILE.RETRIEVED);
        @Nullable
        OffsetDateTime at = row.get(LISTED_FILE.RETRIEVED_AT);
        ListedFile file = new ListedFile(row.get(LISTED_FILE.SOURCE_KEY), row.get(LISTED_FILE.NAME),
                row.get(MRF.LOCATION), row.get(LISTED_FILE.BYTES),
                text == null ? null : new PublishedTime(text, at == null ? null : at.toInstant()),
                row.get(LISTED_FILE.SHA256), row.get(LISTED_FILE.PAGE_URL),
                ListingJson.fields(row.get(LISTED_FILE.PUBLISHED)));
        return new StoredFile(row.get(LISTED_FILE.ID), file, row.get(LISTED_FILE.VANISHED_AT) != null);
    }
}
