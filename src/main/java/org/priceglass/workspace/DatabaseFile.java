package org.priceglass.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.priceglass.workspace.seal.SealedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections to the database file, which tell damage from other failures. */
final class DatabaseFile {
    private static final String TO_ASK = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
    /**
     * Commits are written within half a second, not each at once: a new payer is a commit of its own, and each would
     * write a chunk of 17 kB; publishing a version waits for the disk itself. Packed values gain too little by
     * compression for the time it takes (half the speed).
     */
    private static final String TO_WRITE = ";WRITE_DELAY=500;ANALYZE_AUTO=0;AUTO_COMPACT_FILL_RATE=0";
    private static final String USER = "sa";
    private static final String DROP = "shutdown immediately";
    private static final int MAX_CONNECTIONS = 32;
    /** What is asked longer than this is cut off when the file is closed. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    private final WorkspaceFolder folder;
    private final SealedFile file;
    private final boolean asking;
    private final JdbcConnectionPool pool;
    private final DSLContext sql;
    /** What fails from now on fails because the file is closed. */
    private volatile boolean ending;

    private DatabaseFile(WorkspaceFolder folder, SealedFile file, boolean asking) {
        // H2 would hash every packed value, to keep one object for equal ones; there are none
        System.setProperty("h2.objectCache", "false");
        this.folder = folder;
        this.file = file;
        this.asking = asking;
        String path = folder.databaseName().toString().replace('\\', '/');
        // H2's trace file would hold nothing but what is thrown to the caller as well
        this.pool = JdbcConnectionPool.create("jdbc:h2:" + file.scheme() + ":" + path
                + ";TRACE_LEVEL_FILE=0;CACHE_SIZE=32768;DB_CLOSE_ON_EXIT=FALSE" + (asking ? TO_ASK : TO_WRITE), USER,
                "");
        pool.setMaxConnections(MAX_CONNECTIONS);
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.setDataSource(pool);
        configuration.setSQLDialect(SQLDialect.H2);
        configuration.setExecuteListener(new DamageListener(this));
        this.sql = DSL.using(configuration);
    }

    /** Opens it to be asked only: not a byte of it changes, also where a killed process left it. */
    static DatabaseFile openToAsk(WorkspaceFolder folder, SealedFile file) throws IOException {
        return new DatabaseFile(folder, file, true).open();
    }

    /** Opens it to be written to. */
    static DatabaseFile openToWrite(WorkspaceFolder folder, SealedFile file) throws IOException {
        return new DatabaseFile(folder, file, false).open();
    }

    private DatabaseFile open() throws IOException {
        try (Connection first = pool.getConnection()) {
            LOG.debug("opened {}", first);
            return this;
        } catch (SQLException e) {
            pool.dispose();
            throw failedToOpen(e);
        }
    }

    JdbcConnectionPool pool() {
        return pool;
    }

    DSLContext sql() {
        return sql;
    }

    /** What to tell where damage was found. */
    Optional<WorkspaceDamagedException> damage() {
        return file.damage().matter().map(matter -> new WorkspaceDamagedException(folder.database(), matter, null));
    }

    /** What to tell of a failure that comes from damage, or comes after it; empty for any other. */
    Optional<WorkspaceDamagedException> damageBehind(Throwable failure) {
        if (!ending) {
            Corruption.of(failure).ifPresent(file.damage()::found);
        }
        if (asking && !ending && !file.isSealed()) {
            Corruption.ofData(failure).ifPresent(file.damage()::found);
        }
        return file.damage().matter().map(matter -> new WorkspaceDamagedException(folder.database(), matter, failure));
    }

    /**
     * What to tell of a packed value that cannot be unpacked; empty where checksums say that it is what was written.
     */
    Optional<WorkspaceDamagedException> damageBehindUnpacking(RuntimeException failure) {
        if (!file.isSealed()) {
            file.damage().found("a stored value cannot be unpacked");
        }
        return damageBehind(failure);
    }

    /**
     * What to tell of a failure to open the database. Whatever H2 says of a file that the system lets it read and
     * write, it is the file that is wrong.
     */
    IOException failedToOpen(Exception failure) {
        Optional<WorkspaceDamagedException> damage = damageBehind(failure);
        if (damage.isPresent()) {
            return damage.get();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException system) {
                return system;
            }
            if (cause instanceof SQLException h2 && h2.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new WorkspaceInUseException("the database " + folder.database()
                        + " is open in another program: close it there, or use another workspace");
            }
        }
        return new WorkspaceDamagedException(folder.database(), Corruption.words(failure), failure);
    }

    /** Closes the file properly, when all that is being asked was answered; nobody can ask any more. */
    void shutdown(String command) {
        end(command);
    }

    /** Lets go of the file without writing to it. */
    void drop() {
        end(DROP);
    }

    /**
     * H2 would open the file again for whoever still asked, and a statement that it cuts off fails like one that meets
     * damage.
     */
    private void end(String command) {
        try (Connection last = pool.getConnection(); Statement statement = last.createStatement()) {
            pool.dispose();
            if (!command.equals(DROP)) {
                awaitOthers();
            }
            ending = true;
            execute(statement, command);
        } catch (SQLException | IllegalStateException e) {
            if (damageBehind(e).isEmpty()) {
                LOG.debug("the database was closed before", e);
            }
        } finally {
            pool.dispose();
        }
    }

    private static void execute(Statement statement, String command) throws SQLException {
        try {
            statement.execute(command);
        } catch (UncheckedIOException damage) {
            statement.execute(DROP);
        }
    }

    private void awaitOthers() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (pool.getActiveConnections() > 1 && System.nanoTime() < end) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }
}
