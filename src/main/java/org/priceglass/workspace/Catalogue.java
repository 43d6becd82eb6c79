package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.HOSPITAL_IDENTIFIER;
import static org.priceglass.workspace.jooq.Tables.LOCATION;
import static org.priceglass.workspace.jooq.Tables.MRF;
import static org.priceglass.workspace.jooq.Tables.STORED_OBJECT;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.workspace.jooq.tables.records.LocationRecord;

/** Enters hospitals, MRFs and stored originals; what is there already is entered once. */
public final class Catalogue {
    private final DSLContext sql;
    private final Clock clock;

    Catalogue(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Enters a new hospital and returns its id. */
    public int addHospital(String name, List<Identifier> identifiers, List<Location> locations) {
        return sql.transactionResult(tx -> {
            int hospital = tx.dsl().insertInto(HOSPITAL, HOSPITAL.NAME, HOSPITAL.CREATED_AT)
                    .values(name, clock.instant().atOffset(ZoneOffset.UTC)).returningResult(HOSPITAL.ID).fetchSingle()
                    .value1();
            complete(tx.dsl(), hospital, identifiers, locations);
            return hospital;
        });
    }

    /**
     * Adds what is not known of a hospital yet.
     *
     * @return whether there was any such thing
     */
    public boolean completeHospital(int hospital, List<Identifier> identifiers, List<Location> locations) {
        return sql.transactionResult(tx -> complete(tx.dsl(), hospital, identifiers, locations));
    }

    private static boolean complete(DSLContext tx, int hospital, List<Identifier> identifiers,
            List<Location> locations) {
        int changed = 0;
        for (Identifier identifier : identifiers) {
            changed += tx.insertInto(HOSPITAL_IDENTIFIER).set(HOSPITAL_IDENTIFIER.HOSPITAL_ID, hospital)
                    .set(HOSPITAL_IDENTIFIER.KIND, identifier.kind())
                    .set(HOSPITAL_IDENTIFIER.IDENTIFIER, identifier.number())
                    .set(HOSPITAL_IDENTIFIER.STATE, identifier.state()).onConflictDoNothing().execute();
        }
        for (Location location : locations) {
            changed += complete(tx, hospital, location) ? 1 : 0;
        }
        return changed > 0;
    }

    /** Adds a location, or what was not known of it. */
    private static boolean complete(DSLContext tx, int hospital, Location location) {
        Map<Integer, Location> known = tx
                .select(LOCATION.ID, LOCATION.NAME, LOCATION.ADDRESS, LOCATION.CITY, LOCATION.STATE, LOCATION.ZIP)
                .from(LOCATION).where(LOCATION.HOSPITAL_ID.eq(hospital)).orderBy(LOCATION.ID)
                .fetchMap(row -> row.value1(),
                        row -> new Location(row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
        if (known.values().stream().anyMatch(location::isPartOf)) {
            return false;
        }
        Optional<Integer> poorer = known.entrySet().stream().filter(entry -> entry.getValue().isPartOf(location))
                .map(Map.Entry::getKey).findFirst();
        LocationRecord row = tx.newRecord(LOCATION);
        poorer.ifPresent(row::setId);
        row.setHospitalId(hospital);
        row.setName(location.name());
        row.setAddress(location.address());
        row.setCity(location.city());
        row.setState(location.state());
        row.setZip(location.zip());
        return (poorer.isPresent() ? tx.executeUpdate(row) : tx.executeInsert(row)) > 0;
    }

    /** Enters an original that is in {@code files/}. */
    public void addStoredObject(String sha256, long bytes) {
        sql.insertInto(STORED_OBJECT).set(STORED_OBJECT.SHA256, sha256).set(STORED_OBJECT.BYTES, bytes)
                .set(STORED_OBJECT.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC)).onConflictDoNothing()
                .execute();
    }

    /** Whether an original of this size is there, so that a file may be one that is known. */
    public boolean holdsObjectOfSize(long bytes) {
        return sql.fetchExists(STORED_OBJECT, STORED_OBJECT.BYTES.eq(bytes));
    }

    /** The id of the MRF that is found at a place, which is entered where it is new. */
    static int mrf(DSLContext tx, String location) {
        tx.insertInto(MRF).set(MRF.LOCATION, location).onConflictDoNothing().execute();
        return tx.select(MRF.ID).from(MRF).where(MRF.LOCATION.eq(location)).fetchSingle(MRF.ID);
    }
}
