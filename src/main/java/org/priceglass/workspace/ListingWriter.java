package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.LISTED_FILE;
import static org.priceglass.workspace.jooq.Tables.LISTED_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.SCAN_ODDITY;
import static org.priceglass.workspace.jooq.Tables.SIGHTING;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Location;
import org.priceglass.model.listing.Coordinates;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingChange;
import org.priceglass.model.listing.Oddity;
import org.priceglass.workspace.jooq.tables.records.ListedHospitalRecord;

/** Writes what one scan sees, inside one transaction; see {@link Scans#record}. */
public final class ListingWriter {
    private final DSLContext tx;
    private final ScanRow scan;
    private final Clock clock;
    private final OffsetDateTime now;

    ListingWriter(DSLContext tx, ScanRow scan, Clock clock) {
        this.tx = tx;
        this.scan = scan;
        this.clock = clock;
        this.now = clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Enters hospitals within the transaction. */
    public Catalogue catalogue() {
        return new Catalogue(tx, clock);
    }

    /** Notes hospitals that may be one, within the transaction. */
    public PossibleMatches possibleMatches() {
        return new PossibleMatches(tx, clock);
    }

    /**
     * What the source listed before under these keys, in the same part or before it vanished from another, and this
     * scan has not seen yet.
     */
    public List<StoredListing> known(Collection<String> keys) {
        return new ListingRows(tx).fetch(LISTED_HOSPITAL.SOURCE_ID.eq(scan.source())
                .and(LISTED_HOSPITAL.SOURCE_KEY.in(keys)).and(LISTED_HOSPITAL.LAST_SCAN_ID.ne(scan.id()))
                .and(LISTED_HOSPITAL.PART.eq(scan.part()).or(LISTED_HOSPITAL.VANISHED_AT.isNotNull())));
    }

    /** Writes a hospital and returns the id of its listing. */
    public int write(HospitalSighting sighting) {
        ListedHospitalRecord row = tx.newRecord(LISTED_HOSPITAL);
        fill(row, sighting.listing());
        row.setSourceId(scan.source());
        row.setPart(scan.part());
        row.setLastScanId(scan.id());
        row.setLastSeenAt(now);
        row.setVanishedAt(null);
        int id;
        if (sighting.id() == null) {
            row.setFirstSeenAt(now);
            row.insert();
            id = row.getId();
        } else {
            id = sighting.id();
            tx.update(LISTED_HOSPITAL).set(row).where(LISTED_HOSPITAL.ID.eq(id)).execute();
        }
        if (sighting.change() != null) {
            note(id, null, sighting.change(), sighting.detail());
        }
        return id;
    }

    private static void fill(ListedHospitalRecord row, ListedHospital listing) {
        Location location = listing.location();
        HospitalTraits traits = listing.traits();
        @Nullable
        Coordinates at = traits.coordinates();
        row.setSourceKey(listing.key());
        row.setName(listing.name());
        row.setAddress(location.address());
        row.setCity(location.city());
        row.setState(location.state());
        row.setZip(location.zip());
        row.setCounty(traits.county());
        row.setPhone(traits.phone());
        row.setWebsite(traits.website());
        row.setBeds(traits.beds());
        row.setType(traits.type());
        row.setOwnership(traits.ownership());
        row.setSystem(traits.system());
        row.setLatitude(at == null ? null : at.latitude());
        row.setLongitude(at == null ? null : at.longitude());
        row.setIdentifiers(ListingJson.write(listing.identifiers()));
        row.setPublished(ListingJson.write(listing.published()));
    }

    /** Writes a file of a listing. */
    public void write(int listing, FileSighting sighting) {
        int file = new ListedFileRows(tx, now).write(listing, sighting);
        if (sighting.change() != null) {
            note(listing, file, sighting.change(), sighting.detail());
        }
    }

    /** Says which hospital a listing is; its files are files of that hospital. */
    public void link(int listing, int hospital) {
        tx.update(LISTED_HOSPITAL).set(LISTED_HOSPITAL.HOSPITAL_ID, hospital).where(LISTED_HOSPITAL.ID.eq(listing))
                .execute();
        new ListedFileRows(tx, now).link(listing, hospital);
    }

    /** Marks a file as listed no more. */
    public void vanish(int listing, int file) {
        tx.update(LISTED_FILE).set(LISTED_FILE.VANISHED_AT, now).where(LISTED_FILE.ID.eq(file)).execute();
        note(listing, file, ListingChange.VANISHED, "");
    }

    /** Keeps what was odd. */
    public void note(List<Oddity> oddities) {
        tx.batch(oddities.stream()
                .map(each -> tx.insertInto(SCAN_ODDITY).set(SCAN_ODDITY.SCAN_ID, scan.id())
                        .set(SCAN_ODDITY.SUBJECT, each.subject()).set(SCAN_ODDITY.RULE, each.rule())
                        .set(SCAN_ODDITY.DETAIL, each.detail()))
                .toList()).execute();
    }

    /** How many hospitals of this part the scan has seen. */
    public int seen() {
        return tx.fetchCount(LISTED_HOSPITAL, LISTED_HOSPITAL.LAST_SCAN_ID.eq(scan.id()));
    }

    /** How many hospitals were listed in this part, and the scan has not seen. */
    public int unseen() {
        return tx.fetchCount(LISTED_HOSPITAL, ListedFileRows.unseen(scan));
    }

    /** Marks what was listed in this part and the scan has not seen, files too. */
    public void vanishUnseen() {
        var listings = tx.select(LISTED_HOSPITAL.ID).from(LISTED_HOSPITAL).where(ListedFileRows.unseen(scan));
        tx.insertInto(SIGHTING, SIGHTING.SCAN_ID, SIGHTING.LISTED_HOSPITAL_ID, SIGHTING.LISTED_FILE_ID, SIGHTING.CHANGE)
                .select(tx
                        .select(DSL.val(scan.id()), LISTED_FILE.LISTED_HOSPITAL_ID, LISTED_FILE.ID,
                                DSL.val(ListingChange.VANISHED.id()))
                        .from(LISTED_FILE)
                        .where(LISTED_FILE.LISTED_HOSPITAL_ID.in(listings), LISTED_FILE.VANISHED_AT.isNull()))
                .execute();
        tx.update(LISTED_FILE).set(LISTED_FILE.VANISHED_AT, now)
                .where(LISTED_FILE.LISTED_HOSPITAL_ID.in(listings), LISTED_FILE.VANISHED_AT.isNull()).execute();
        tx.insertInto(SIGHTING, SIGHTING.SCAN_ID, SIGHTING.LISTED_HOSPITAL_ID, SIGHTING.CHANGE)
                .select(tx.select(DSL.val(scan.id()), LISTED_HOSPITAL.ID, DSL.val(ListingChange.VANISHED.id()))
                        .from(LISTED_HOSPITAL).where(ListedFileRows.unseen(scan)))
                .execute();
        tx.update(LISTED_HOSPITAL).set(LISTED_HOSPITAL.VANISHED_AT, now).where(ListedFileRows.unseen(scan)).execute();
    }

    private void note(int listing, @Nullable Integer file, ListingChange change, String detail) {
        tx.insertInto(SIGHTING).set(SIGHTING.SCAN_ID, scan.id()).set(SIGHTING.LISTED_HOSPITAL_ID, listing)
                .set(SIGHTING.LISTED_FILE_ID, file).set(SIGHTING.CHANGE, change.id())
                .set(SIGHTING.DETAIL, detail.isEmpty() ? null : detail).execute();
    }
}
