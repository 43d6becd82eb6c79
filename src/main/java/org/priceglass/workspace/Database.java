package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.DSLContext;
import org.priceglass.workspace.seal.DamagedBlockException;
import org.priceglass.workspace.seal.Seal;
import org.priceglass.workspace.seal.SealedFile;

/** The H2 database of a workspace: opened to be asked, or to be written to as well; closed. */
final class Database implements AutoCloseable {
    /** Without tables: smaller than this, it was killed while it was made, and holds nothing. */
    private static final long SMALLEST = 64 << 10;
    /** Bytes below which room in the file is not worth the time. */
    private static final long WORTH_COMPACTING = 16 << 20;
    /** Per cent: of the file's blocks that hold chunks, and of the chunks' bytes that are still in use. */
    private static final int HALF_FULL = 50;

    private final Seal seal;
    private final SealedFile sealed;
    private final DatabaseFile file;
    private final List<Runnable> beforeClose = new CopyOnWriteArrayList<>();
    private final boolean writable;

    private Database(Seal seal, SealedFile sealed, DatabaseFile file, boolean writable) {
        this.seal = seal;
        this.sealed = sealed;
        this.file = file;
        this.writable = writable;
    }

    /**
     * Opens it to be written to, and brings it up to this release. Every byte is looked at before the first is written.
     */
    static Database openToWrite(WorkspaceFolder folder) throws IOException {
        Seal seal = new Seal(folder.seal(), folder.database());
        SealedFile sealed = open(folder, seal);
        Database database;
        try {
            if (Files.exists(folder.database())) {
                seal.verify(sealed);
                checkTables(folder, sealed);
            }
            seal.breakOpen();
            database = new Database(seal, sealed, DatabaseFile.openToWrite(folder, sealed), true);
        } catch (DamagedBlockException e) {
            sealed.close();
            throw new WorkspaceDamagedException(folder.database(), e);
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
        try {
            new Schema(folder.database()).migrate(database.file.pool(), database.sql());
            SqlFunctions.register(database.sql());
            new VersionRows(database.sql()).removeUnfinished();
            database.checkUndamaged();
            return database;
        } catch (IOException | RuntimeException e) {
            database.drop();
            throw database.file.failedToOpen(e);
        }
    }

    /**
     * Opens it to be asked only; nothing of it changes.
     *
     * @return empty where its tables are those of an older release, or not there yet, so that it must be opened to be
     *         written to first
     */
    static Optional<Database> openToAsk(WorkspaceFolder folder) throws IOException {
        Seal seal = new Seal(folder.seal(), folder.database());
        SealedFile sealed = open(folder, seal);
        Database database;
        try {
            database = new Database(seal, sealed, DatabaseFile.openToAsk(folder, sealed), false);
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
        boolean current;
        try {
            current = new Schema(folder.database()).isCurrent(database.sql());
            database.checkUndamaged();
        } catch (IOException | RuntimeException e) {
            database.drop();
            throw database.file.failedToOpen(e);
        }
        if (!current) {
            database.drop();
        }
        return current ? Optional.of(database) : Optional.empty();
    }

    private static SealedFile open(WorkspaceFolder folder, Seal seal) throws IOException {
        if (folder.databaseName().toString().contains(";")) {
            throw new IOException("the workspace " + folder.root()
                    + " has a semicolon in its path, which the database cannot open: rename the folder");
        }
        try {
            if (Files.exists(folder.database()) && Files.size(folder.database()) == 0) {
                throw new DamagedBlockException("it is empty");
            }
            return seal.open();
        } catch (DamagedBlockException e) {
            throw new WorkspaceDamagedException(folder.database(), e);
        }
    }

    /** Looks at the file without changing a byte of it: H2 repairs what it can while it opens for writing. */
    private static void checkTables(WorkspaceFolder folder, SealedFile sealed) throws IOException {
        DatabaseFile file = DatabaseFile.openToAsk(folder, sealed);
        try {
            if (!Schema.exists(file.sql()) && Files.size(folder.database()) >= SMALLEST) {
                throw new DamagedBlockException("its tables are gone");
            }
        } catch (RuntimeException e) {
            throw file.failedToOpen(e);
        } finally {
            file.drop();
        }
    }

    /** Runs when it is closed, while it can still be asked: for whoever keeps a connection. */
    void beforeClose(Runnable action) {
        beforeClose.add(action);
    }

    DSLContext sql() {
        return file.sql();
    }

    /** A connection of the caller's own, to close. */
    Connection connect() throws SQLException {
        return file.pool().getConnection();
    }

    /** What to tell of a failure of {@link #connect}'s connections. */
    IOException failure(Throwable cause) {
        return file.damageBehind(cause).<IOException>map(damaged -> damaged)
                .orElseGet(() -> new IOException("cannot write to the workspace: " + cause.getMessage(), cause));
    }

    Unpacking unpacking() {
        return new Unpacking(file);
    }

    /** Writes what is committed to the file, so that it outlives the process. */
    void flush() {
        sql().execute("checkpoint");
    }

    /** Writes everything to the disk itself, so that it outlives a loss of power. */
    void sync() {
        sql().execute("checkpoint sync");
    }

    /**
     * Closes the database file properly and seals it. Where less than half of a large file is in use, as after a killed
     * import or the removal of a version, it is compacted first, which takes seconds per 100 MB in use; else H2 gives
     * back free room as far as it can in a fifth of a second.
     *
     * @throws WorkspaceDamagedException
     *             where damage was found, now or before; the file stays as it was then
     */
    @Override
    public void close() throws IOException {
        beforeClose.forEach(Runnable::run);
        if (!writable || sealed.damage().isFound()) {
            drop();
        } else {
            file.shutdown(isWasteful() ? "shutdown compact" : "shutdown");
            sealed.close();
        }
        checkUndamaged();
        if (writable) {
            seal.close(sealed);
        }
    }

    /** H2 may find an older state behind a page that it cannot read, and say nothing. */
    private void checkUndamaged() throws WorkspaceDamagedException {
        Optional<WorkspaceDamagedException> damage = file.damage();
        if (damage.isPresent()) {
            throw damage.get();
        }
    }

    private void drop() throws IOException {
        file.drop();
        sealed.close();
    }

    private boolean isWasteful() {
        sql().execute("checkpoint");
        return info("info.FILE_SIZE") > WORTH_COMPACTING
                && (info("info.FILL_RATE") < HALF_FULL || info("info.CHUNKS_FILL_RATE") < HALF_FULL);
    }

    /** A figure that H2 tells of its file. */
    private long info(String name) {
        String value = sql()
                .fetchSingle("select setting_value from information_schema.settings where setting_name = ?", name)
                .get(0, String.class);
        return Long.parseLong(value);
    }
}
