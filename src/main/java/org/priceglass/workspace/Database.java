package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The H2 database of a workspace: opened, brought up to this release, closed. */
final class Database implements AutoCloseable {
    /**
     * Commits are written within half a second, not each at once: a new payer is a commit of its own, and each would
     * write a chunk of 17 kB. Publishing a version waits for the disk itself ({@link #sync}). 32 MB of cache serve
     * reading and loading; packed values gain too little by compression for the time it takes (half the speed). H2's
     * trace file would hold nothing but what is thrown to the caller as well.
     */
    private static final String OPTIONS = ";WRITE_DELAY=500;TRACE_LEVEL_FILE=0;CACHE_SIZE=32768;ANALYZE_AUTO=0;AUTO_COMPACT_FILL_RATE=0"
            + ";DB_CLOSE_ON_EXIT=FALSE";
    /** Without tables: smaller than this, it was killed while it was made, and holds nothing. */
    private static final long SMALLEST = 64 << 10;
    /** Bytes below which room in the file is not worth the time. */
    private static final long WORTH_COMPACTING = 16 << 20;
    /** Per cent: of the file's blocks that hold chunks, and of the chunks' bytes that are still in use. */
    private static final int HALF_FULL = 50;
    private static final String USER = "sa";
    private static final int MAX_CONNECTIONS = 32;
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final JdbcConnectionPool pool;
    private final DSLContext sql;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
        this.sql = DSL.using(pool, SQLDialect.H2);
    }

    static Database open(Path file, Path name, WorkspaceSeal seal) throws IOException {
        if (name.toString().contains(";")) {
            throw new IOException("the workspace " + name.getParent()
                    + " has a semicolon in its path, which the database cannot open: rename the folder");
        }
        // H2 would hash every packed value, to keep one object for equal ones; there are none
        System.setProperty("h2.objectCache", "false");
        boolean existed = Files.exists(file);
        String url = "jdbc:h2:file:" + name.toString().replace('\\', '/');
        if (existed) {
            verify(file, url);
        }
        seal.open();
        JdbcConnectionPool pool = JdbcConnectionPool.create(url + OPTIONS, USER, "");
        pool.setMaxConnections(MAX_CONNECTIONS);
        Database database = new Database(pool);
        try {
            database.migrate(file);
            SqlFunctions.register(database.sql);
            new VersionRows(database.sql).removeUnfinished();
            return database;
        } catch (IOException | RuntimeException e) {
            database.dispose();
            throw e;
        }
    }

    DSLContext sql() {
        return sql;
    }

    /** A connection of the caller's own, to close. */
    Connection connect() throws SQLException {
        return pool.getConnection();
    }

    /** Writes what is committed to the file, so that it outlives the process. */
    void flush() {
        sql.execute("checkpoint");
    }

    /** Writes everything to the disk itself, so that it outlives a loss of power. */
    void sync() {
        sql.execute("checkpoint sync");
    }

    /** Looks at the file without changing a byte of it: H2 repairs what it can while it opens for writing. */
    private static void verify(Path file, String url) throws IOException {
        if (Files.size(file) == 0) {
            throw new WorkspaceDamagedException(file, "it is empty", null);
        }
        try (Connection connection = DriverManager.getConnection(url + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", USER, "");
                ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "CHARGE", null)) {
            if (!tables.next() && Files.size(file) >= SMALLEST) {
                throw new WorkspaceDamagedException(file, "its tables are gone", null);
            }
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new WorkspaceInUseException("the database " + file
                        + " is open in another program: close it there, or use another workspace");
            }
            throw new WorkspaceDamagedException(file, firstLine(e), e);
        }
    }

    private void migrate(Path file) throws IOException {
        Flyway flyway = Flyway.configure().dataSource(pool).locations("classpath:db/migration").load();
        @Nullable
        MigrationInfo current = flyway.info().current();
        MigrationInfo[] pending = flyway.info().pending();
        if (current != null && newest(flyway).compareTo(current.getVersion()) < 0) {
            throw new NewerWorkspaceException(file, current.getVersion().toString());
        }
        if (current != null && pending.length > 0) {
            Path backup = file.resolveSibling("workspace-before-" + pending[0].getVersion() + ".zip");
            sql.execute("backup to ?", backup.toString());
            LOG.info("kept a copy of the workspace as {} before changing its schema", backup);
        }
        if (pending.length > 0) {
            flyway.migrate();
        }
    }

    private static MigrationVersion newest(Flyway flyway) {
        MigrationVersion newest = MigrationVersion.EMPTY;
        for (MigrationInfo info : flyway.info().all()) {
            MigrationVersion version = info.getVersion();
            if (info.getState().isResolved() && version.compareTo(newest) > 0) {
                newest = version;
            }
        }
        return newest;
    }

    private static String firstLine(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /**
     * Closes the database file properly. Where less than half of a large file is in use, as after a killed import or
     * the removal of a version, it is compacted first, which takes seconds per 100 MB in use; else H2 gives back free
     * room as far as it can in a fifth of a second.
     */
    @Override
    public void close() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(isWasteful() ? "shutdown compact" : "shutdown");
        } catch (SQLException e) {
            LOG.debug("the database was closed before", e);
        }
        pool.dispose();
    }

    private boolean isWasteful() {
        sql.execute("checkpoint");
        return info("info.FILE_SIZE") > WORTH_COMPACTING
                && (info("info.FILL_RATE") < HALF_FULL || info("info.CHUNKS_FILL_RATE") < HALF_FULL);
    }

    /** A figure that H2 tells of its file. */
    private long info(String name) {
        String value = sql
                .fetchSingle("select setting_value from information_schema.settings where setting_name = ?", name)
                .get(0, String.class);
        return Long.parseLong(value);
    }

    private void dispose() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            LOG.debug("the database did not open", e);
        }
        pool.dispose();
    }
}
