package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables of a workspace up to this release. */
final class Schema {
    /** The newest migration of this release. */
    static final MigrationVersion NEWEST = MigrationVersion.fromVersion("7");

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final Path file;

    Schema(Path file) {
        this.file = file;
    }

    /**
     * Whether the tables are as this release wants them. Asks without Flyway, which takes longer than most questions.
     *
     * @throws NewerWorkspaceException
     *             where a newer release wrote them
     */
    boolean isCurrent(DSLContext sql) throws NewerWorkspaceException {
        if (!exists(sql)) {
            return false;
        }
        String version = sql.fetchSingle("select \"version\" from \"flyway_schema_history\" where \"success\""
                + " order by \"installed_rank\" desc fetch first row only").get(0, String.class);
        MigrationVersion written = MigrationVersion.fromVersion(version);
        if (NEWEST.compareTo(written) < 0) {
            throw new NewerWorkspaceException(file, written.toString());
        }
        return NEWEST.compareTo(written) == 0;
    }

    /** Whether there are any tables of ours. */
    static boolean exists(DSLContext sql) {
        return sql.fetchExists(DSL.table("information_schema.tables"), DSL.field("table_name").eq("CHARGE"));
    }

    /** Makes or changes the tables, after a backup copy where there is something to lose. */
    void migrate(JdbcConnectionPool pool, DSLContext sql) throws IOException {
        Flyway flyway = Flyway.configure().dataSource(pool).locations("classpath:db/migration").load();
        @Nullable
        MigrationInfo current = flyway.info().current();
        if (current != null && NEWEST.compareTo(current.getVersion()) < 0) {
            throw new NewerWorkspaceException(file, current.getVersion().toString());
        }
        MigrationInfo[] pending = flyway.info().pending();
        if (current != null && pending.length > 0) {
            Path backup = file.resolveSibling("workspace-before-" + pending[0].getVersion() + ".zip");
            sql.execute("backup to ?", backup.toString());
            LOG.info("kept a copy of the workspace as {} before changing its schema", backup);
        }
        if (pending.length > 0) {
            flyway.migrate();
        }
    }
}
