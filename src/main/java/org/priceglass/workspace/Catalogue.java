package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.HOSPITAL_IDENTIFIER;
import static org.priceglass.workspace.jooq.Tables.LOCATION;
import static org.priceglass.workspace.jooq.Tables.MRF;
import static org.priceglass.workspace.jooq.Tables.STORED_OBJECT;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;

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

    /** Adds what is not known of a hospital yet. */
    public void completeHospital(int hospital, List<Identifier> identifiers, List<Location> locations) {
        sql.transaction(tx -> complete(tx.dsl(), hospital, identifiers, locations));
    }

    private static void complete(DSLContext tx, int hospital, List<Identifier> identifiers, List<Location> locations) {
        for (Identifier identifier : identifiers) {
            tx.insertInto(HOSPITAL_IDENTIFIER).set(HOSPITAL_IDENTIFIER.HOSPITAL_ID, hospital)
                    .set(HOSPITAL_IDENTIFIER.KIND, identifier.kind())
                    .set(HOSPITAL_IDENTIFIER.IDENTIFIER, identifier.number())
                    .set(HOSPITAL_IDENTIFIER.STATE, identifier.state()).onConflictDoNothing().execute();
        }
        List<Location> known = tx.select(LOCATION.NAME, LOCATION.ADDRESS, LOCATION.CITY, LOCATION.STATE, LOCATION.ZIP)
                .from(LOCATION).where(LOCATION.HOSPITAL_ID.eq(hospital))
                .fetch(row -> new Location(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
        for (Location location : locations) {
            if (!known.contains(location)) {
                tx.insertInto(LOCATION).set(LOCATION.HOSPITAL_ID, hospital).set(LOCATION.NAME, location.name())
                        .set(LOCATION.ADDRESS, location.address()).set(LOCATION.CITY, location.city())
                        .set(LOCATION.STATE, location.state()).set(LOCATION.ZIP, location.zip()).execute();
            }
        }
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
