package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.priceglass.job.JobStore;
import org.priceglass.job.alert.AlertStore;
import org.priceglass.job.metric.MetricStore;
import org.priceglass.job.schedule.ScheduleStore;
import org.priceglass.job.watch.StorageProbe;
import org.priceglass.settings.SettingStore;
import org.priceglass.store.SystemReason;

/**
 * An open workspace: a folder with the database {@code workspace.mv.db}, the originals in {@code files/},
 * {@code exports/} and {@code logs/}. One process at a time has it open. Safe for many threads.
 */
public final class Workspace implements AutoCloseable {
    private final WorkspaceFolder folder;
    private final Clock clock;
    private final WorkspaceLock lock;
    private final Database database;

    private Workspace(WorkspaceFolder folder, Clock clock, WorkspaceLock lock, Database database) {
        this.folder = folder;
        this.clock = clock;
        this.lock = lock;
        this.database = database;
    }

    /**
     * Opens the workspace of a folder to work on it, made where it is missing; brings an older one up to this release
     * after a backup copy, and removes what a killed import left.
     *
     * @throws WorkspaceInUseException
     *             where another process has it open
     * @throws WorkspaceDamagedException
     *             where its database is not what was written or cannot be read; the file stays as it is
     * @throws NewerWorkspaceException
     *             where a newer release wrote it
     */
    public static Workspace open(Path path, Clock clock) throws IOException {
        WorkspaceFolder folder = WorkspaceFolder.of(path);
        WorkspaceLock lock = take(folder, clock);
        try {
            return new Workspace(folder, clock, lock, Database.openToWrite(folder));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static WorkspaceLock take(WorkspaceFolder folder, Clock clock) throws IOException {
        try {
            folder.create();
            return WorkspaceLock.take(folder.lock(), clock.instant());
        } catch (FileSystemException e) {
            throw new IOException("the workspace " + folder.root() + " cannot be written to (" + SystemReason.of(e)
                    + "): change that, or name another folder", e);
        }
    }

    /**
     * Opens a workspace that is there to ask it; not a byte of its database or its originals changes, so that a folder
     * that nobody may write to will do. Only where an older release made the tables, or a killed process did not finish
     * them, it is opened as by {@link #open}, with the same exceptions.
     */
    public static Workspace openToAsk(Path path, Clock clock) throws IOException {
        WorkspaceFolder folder = WorkspaceFolder.of(path);
        WorkspaceLock lock = WorkspaceLock.takeToAsk(folder.lock(), clock.instant());
        try {
            Optional<Database> database = Database.openToAsk(folder);
            if (database.isPresent()) {
                return new Workspace(folder, clock, lock, database.get());
            }
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        lock.close();
        return open(path, clock);
    }

    /** Whether a folder holds a workspace, open or not. */
    public static boolean isIn(Path path) {
        return Files.isRegularFile(new WorkspaceFolder(path.toAbsolutePath()).database());
    }

    /** The folder itself. */
    public Path folder() {
        return folder.root();
    }

    /** Where the originals are kept. */
    public Path files() {
        return folder.files();
    }

    public Path exports() {
        return folder.exports();
    }

    public Path logs() {
        return folder.logs();
    }

    /** Begins, finds and removes price sets. */
    public Versions versions() {
        return new Versions(database, clock);
    }

    /** Registers hospitals, MRFs and stored originals. */
    public Catalogue catalogue() {
        return new Catalogue(database.sql(), clock);
    }

    /** Hospitals with their identifiers and locations. */
    public HospitalRepository hospitalRepository() {
        return new HospitalRepository(database.sql());
    }

    /** Price sets that may be asked about. */
    public VersionRepository versionRepository() {
        return new VersionRepository(database.sql());
    }

    /** Keeps quality reports. */
    public Judgements judgements() {
        return new Judgements(database, clock);
    }

    /** Keeps what CMS's rules say of versions. */
    public Verdicts verdicts() {
        return new Verdicts(database);
    }

    public ConformanceRepository conformance() {
        return new ConformanceRepository(database.sql());
    }

    /** Its jobs, which one {@link org.priceglass.job.Jobs} at a time may have. */
    public JobStore jobs() {
        return new JobRows(database);
    }

    /** Its alerts. */
    public AlertStore alerts() {
        return new AlertRows(database);
    }

    /** Statistics of its jobs. */
    public MetricStore metrics() {
        return new MetricRows(database);
    }

    /** What is to be done again and again. */
    public ScheduleStore schedules() {
        return new ScheduleRows(database);
    }

    /** How much room it takes and has. */
    public StorageProbe storage() {
        return new WorkspaceStorage(new StorageRepository(database.sql(), folder.database()), folder.root());
    }

    /** What its owner has set. */
    public SettingStore settings() {
        return new StoredSettings(database);
    }

    /** Begins scans and records what they see. */
    public Scans scans() {
        return new Scans(database, clock);
    }

    /** Files that scans want fetched. */
    public WantedFiles wantedFiles() {
        return new WantedFiles(database.sql());
    }

    /** What was fetched, and whose files they are. */
    public Fetches fetches() {
        return new Fetches(database.sql());
    }

    /** Hospitals that may be one. */
    public PossibleMatches possibleMatches() {
        return new PossibleMatches(database.sql(), clock);
    }

    /** What sources list. */
    public ListingRepository listingRepository() {
        return new ListingRepository(database.sql());
    }

    /** Scans that were made. */
    public ScanRepository scanRepository() {
        return new ScanRepository(database.sql());
    }

    Unpacking unpacking() {
        return database.unpacking();
    }

    DSLContext sql() {
        return database.sql();
    }

    /**
     * Closes the database properly and lets others in.
     *
     * @throws WorkspaceDamagedException
     *             where damage was found while it was open
     */
    @Override
    public void close() throws IOException {
        try {
            database.close();
        } finally {
            lock.close();
        }
    }
}
