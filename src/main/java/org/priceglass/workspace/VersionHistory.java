package org.priceglass.workspace;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.priceglass.workspace.jooq.Tables.HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.MRF;
import static org.priceglass.workspace.jooq.Tables.MRF_VERSION;
import static org.priceglass.workspace.jooq.Tables.VERSION_HOSPITAL;
import static org.priceglass.workspace.jooq.Tables.VERSION_SOURCE;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Which file versions came into the workspace, when and whence. */
public final class VersionHistory {
    private static final String READY = "ready";
    private static final String SUPERSEDED = "superseded";

    private final DSLContext sql;

    VersionHistory(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A version with the last time that its content came.
     *
     * @param hospital
     *            the names of those whose prices it is, null where none is known
     * @param current
     *            false where a newer version has superseded it
     * @param bytes
     *            of the unpacked member
     */
    public record Entry(int version, @Nullable String hospital, @Nullable String layout, @Nullable String dictionary,
            boolean current, long bytes, long charges, long rates, String sha256, VersionOrigin origin) {
        /** When the content came last. */
        public Instant obtainedAt() {
            return origin.obtainedAt();
        }
    }

    /** The versions that came last, newest first. */
    public List<Entry> newest(int limit) {
        var latest = VERSION_SOURCE.as("latest");
        Field<@Nullable String> hospitals = hospitals();
        return sql
                .select(MRF_VERSION.ID, hospitals, MRF_VERSION.LAYOUT, MRF_VERSION.DICTIONARY, MRF_VERSION.STATE,
                        MRF_VERSION.BYTES, MRF_VERSION.CHARGES, MRF_VERSION.RATES, MRF_VERSION.SHA256,
                        VERSION_SOURCE.FILE_NAME, VERSION_SOURCE.MEMBER, VERSION_SOURCE.STORED_SHA256, MRF.LOCATION,
                        VERSION_SOURCE.OBTAINED_AT)
                .from(MRF_VERSION).join(VERSION_SOURCE).on(VERSION_SOURCE.VERSION_ID.eq(MRF_VERSION.ID)).join(MRF)
                .on(MRF.ID.eq(VERSION_SOURCE.MRF_ID))
                .where(MRF_VERSION.STATE.in(READY, SUPERSEDED),
                        VERSION_SOURCE.OBTAINED_AT.eq(select(max(latest.OBTAINED_AT)).from(latest)
                                .where(latest.VERSION_ID.eq(MRF_VERSION.ID))))
                .orderBy(VERSION_SOURCE.OBTAINED_AT.desc(), MRF_VERSION.ID.desc()).limit(limit)
                .fetch(row -> entry(row, row.get(hospitals)));
    }

    /** The names of those whose prices a version is, or was. */
    private static Field<@Nullable String> hospitals() {
        return field(select(listAgg(HOSPITAL.NAME, ", ").withinGroupOrderBy(HOSPITAL.NAME)).from(VERSION_HOSPITAL)
                .join(HOSPITAL).on(HOSPITAL.ID.eq(VERSION_HOSPITAL.HOSPITAL_ID))
                .where(VERSION_HOSPITAL.VERSION_ID.eq(MRF_VERSION.ID)));
    }

    private static Entry entry(Record row, @Nullable String hospitals) {
        return new Entry(row.get(MRF_VERSION.ID), hospitals, row.get(MRF_VERSION.LAYOUT),
                row.get(MRF_VERSION.DICTIONARY), row.get(MRF_VERSION.STATE).equals(READY), row.get(MRF_VERSION.BYTES),
                row.get(MRF_VERSION.CHARGES), row.get(MRF_VERSION.RATES), row.get(MRF_VERSION.SHA256),
                new VersionOrigin(row.get(VERSION_SOURCE.FILE_NAME), row.get(VERSION_SOURCE.MEMBER),
                        row.get(VERSION_SOURCE.STORED_SHA256), row.get(MRF.LOCATION),
                        row.get(VERSION_SOURCE.OBTAINED_AT).toInstant()));
    }
}
