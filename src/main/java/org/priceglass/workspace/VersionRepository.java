package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.MRF;
import static org.priceglass.workspace.jooq.Tables.MRF_VERSION;
import static org.priceglass.workspace.jooq.Tables.VERSION_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.VERSION_SOURCE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.ReadSummary;
import org.priceglass.workspace.StoredVersion.Shape;

/** Price sets that may be asked about. */
public final class VersionRepository {
    private static final String READY = "ready";
    private static final String SUPERSEDED = "superseded";

    private final DSLContext sql;

    VersionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** All versions that are ready, in the order of their loading. */
    public List<StoredVersion> ready() {
        return versions(MRF_VERSION.STATE.eq(READY));
    }

    /** A version that is loaded, even where a newer one has superseded it. */
    public Optional<StoredVersion> find(int id) {
        return versions(MRF_VERSION.ID.eq(id).and(MRF_VERSION.STATE.in(READY, SUPERSEDED))).stream().findFirst();
    }

    /** What was told of a version when it was read. */
    public ReadSummary summary(int id) {
        return SummaryJson.read(sql.select(MRF_VERSION.SUMMARY).from(MRF_VERSION).where(MRF_VERSION.ID.eq(id))
                .fetchSingle(MRF_VERSION.SUMMARY));
    }

    private List<StoredVersion> versions(Condition which) {
        Map<Integer, List<Integer>> hospitals = sql.select(VERSION_HOSPITAL.VERSION_ID, VERSION_HOSPITAL.HOSPITAL_ID)
                .from(VERSION_HOSPITAL).join(MRF_VERSION).on(MRF_VERSION.ID.eq(VERSION_HOSPITAL.VERSION_ID))
                .where(which, VERSION_HOSPITAL.SUPERSEDED.isFalse())
                .orderBy(VERSION_HOSPITAL.VERSION_ID, VERSION_HOSPITAL.HOSPITAL_ID)
                .fetchGroups(VERSION_HOSPITAL.VERSION_ID, VERSION_HOSPITAL.HOSPITAL_ID);
        return sql.selectFrom(MRF_VERSION).where(which).orderBy(MRF_VERSION.ID)
                .fetch(row -> version(row, hospitals.getOrDefault(row.getId(), List.of())));
    }

    /** The version of the same MRF that came before; empty where there is none. */
    public Optional<StoredVersion> before(int version) {
        return new MrfSuccession(sql, version).before().flatMap(this::find);
    }

    /** Whence a version came last. */
    public Optional<VersionOrigin> origin(int version) {
        return origins(version, 1).stream().findFirst();
    }

    /** Whence a version came, each time, the last first. */
    public List<VersionOrigin> origins(int version) {
        return origins(version, Integer.MAX_VALUE);
    }

    private List<VersionOrigin> origins(int version, int most) {
        return sql
                .select(VERSION_SOURCE.FILE_NAME, VERSION_SOURCE.MEMBER, VERSION_SOURCE.STORED_SHA256, MRF.LOCATION,
                        VERSION_SOURCE.OBTAINED_AT)
                .from(VERSION_SOURCE).join(MRF).on(MRF.ID.eq(VERSION_SOURCE.MRF_ID))
                .where(VERSION_SOURCE.VERSION_ID.eq(version)).orderBy(VERSION_SOURCE.OBTAINED_AT.desc()).limit(most)
                .fetch(row -> new VersionOrigin(row.value1(), row.value2(), row.value3(), row.value4(),
                        row.value5().toInstant()));
    }

    private static StoredVersion version(Record row, List<Integer> hospitals) {
        return new StoredVersion(row.get(MRF_VERSION.ID), hospitals, row.get(MRF_VERSION.SHA256),
                row.get(MRF_VERSION.LAYOUT), row.get(MRF_VERSION.DICTIONARY), row.get(MRF_VERSION.ENCODING),
                row.get(MRF_VERSION.LAST_UPDATED_ON), row.get(MRF_VERSION.CHARGES), row.get(MRF_VERSION.RATES),
                instant(row.get(MRF_VERSION.LOADED_AT)), new Shape(row.get(MRF_VERSION.POSTING_SEGMENTS),
                        row.get(MRF_VERSION.POSTING_BUCKETS), row.get(MRF_VERSION.DESCRIPTION_BLOCKS)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
