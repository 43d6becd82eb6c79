package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.HOSPITAL_IDENTIFIER;
import static org.priceglass.workspace.jooq.Tables.LOCATION;
import static org.priceglass.workspace.jooq.Tables.VERSION_HOSPITAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;

/** Hospitals with their identifiers and locations. */
public final class HospitalRepository {
    private final DSLContext sql;

    HospitalRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** How many there are. */
    public int count() {
        return sql.fetchCount(HOSPITAL);
    }

    /** The hospitals that a version serves or has served, by id. */
    public List<StoredHospital> ofVersion(int version) {
        Set<Integer> ids = sql.select(VERSION_HOSPITAL.HOSPITAL_ID).from(VERSION_HOSPITAL)
                .where(VERSION_HOSPITAL.VERSION_ID.eq(version)).fetchSet(VERSION_HOSPITAL.HOSPITAL_ID);
        return all().stream().filter(hospital -> ids.contains(hospital.id())).toList();
    }

    /** All hospitals, by id: some thousands at most, so whoever filters does it in memory. */
    public List<StoredHospital> all() {
        Map<Integer, List<Identifier>> identifiers = sql
                .select(HOSPITAL_IDENTIFIER.HOSPITAL_ID, HOSPITAL_IDENTIFIER.KIND, HOSPITAL_IDENTIFIER.IDENTIFIER,
                        HOSPITAL_IDENTIFIER.STATE)
                .from(HOSPITAL_IDENTIFIER)
                .orderBy(HOSPITAL_IDENTIFIER.HOSPITAL_ID, HOSPITAL_IDENTIFIER.KIND, HOSPITAL_IDENTIFIER.IDENTIFIER)
                .fetchGroups(row -> row.value1(), row -> new Identifier(row.value2(), row.value3(), row.value4()));
        Map<Integer, List<Location>> locations = sql
                .select(LOCATION.HOSPITAL_ID, LOCATION.NAME, LOCATION.ADDRESS, LOCATION.CITY, LOCATION.STATE,
                        LOCATION.ZIP)
                .from(LOCATION).orderBy(LOCATION.ID).fetchGroups(row -> row.value1(),
                        row -> new Location(row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
        return sql.select(HOSPITAL.ID, HOSPITAL.NAME).from(HOSPITAL).orderBy(HOSPITAL.ID)
                .fetch(Records.mapping((id, name) -> new StoredHospital(id, name,
                        identifiers.getOrDefault(id, List.of()), locations.getOrDefault(id, List.of()))));
    }
}
